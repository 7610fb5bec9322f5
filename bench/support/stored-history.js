import { blocksOf } from '../../dist/domain/content/block-list.js'
import { canonicalJson } from '../../dist/domain/content/canonical-json.js'
import { readContent } from '../../dist/domain/content/read-content.js'

/** Texts as revisions 1, 2, 3 … of an article, as they stand in the database: lists of ordinals, and each block once. */
export function storedHistory(texts) {
  const [ordinals, blocks] = [new Map(), new Map()]
  const history = texts.map((text, index) => {
    const list = blocksOf(readContent({ headline: 'From a corpus', body: { format: 'text', value: text } }, '')).map(
      (block) => {
        const canonical = canonicalJson(block)
        let ordinal = ordinals.get(canonical)
        if (ordinal === undefined) {
          ordinal = ordinals.size + 1
          ordinals.set(canonical, ordinal)
          blocks.set(ordinal, block)
        }
        return ordinal
      },
    )
    return { number: index + 1, blocks: list }
  })
  return { history, blocks }
}
