import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blocksOf } from '../../dist/domain/content/block-list.js'
import { canonicalJson } from '../../dist/domain/content/canonical-json.js'
import { readContent } from '../../dist/domain/content/read-content.js'
import { readMarkdown } from '../../dist/domain/content/read-markdown.js'
import { blockHtml } from '../../dist/domain/content/write-html.js'

const root = join(import.meta.dirname, '..', '..')
const corpus = join(process.env.CORRIGENDA_SHARED ?? join(root, '..', 'shared'), 'corpus')

/** The pairs of a corpus: `{ old, new, language? }`. */
export function corpusPairs(file) {
  return gunzipSync(readFileSync(join(corpus, file)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** As they stand in the database: blocks of plain text, so that every engine compares the same characters, with ordinals as keys. */
export function documentsOf(pairs) {
  return pairs.map(({ language = 'en', old, new: now }) => {
    const ordinals = new Map()
    const keyed = (text) =>
      blocksOf(readContent({ headline: 'From a corpus', body: { format: 'text', value: text } }, '')).map((block) => {
        const canonical = canonicalJson(block)
        if (!ordinals.has(canonical)) ordinals.set(canonical, ordinals.size + 1)
        return { key: ordinals.get(canonical), block }
      })
    return { language, from: keyed(old), to: keyed(now), bytes: Buffer.byteLength(old) + Buffer.byteLength(now) }
  })
}

/** As a CMS sends them: as Markdown, which is what they are, or as the HTML of their bodies. */
export function rawDocuments(pairs, write = (text) => text) {
  return pairs.map(({ language = 'en', old, new: now }) => ({ language, old: write(old), new: write(now) }))
}

export const asHtml = (markdown) => readMarkdown(markdown).map(blockHtml).join('\n')
