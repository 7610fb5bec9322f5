import { textOf } from '../../domain/content/block-text.js'
import { blocksOf, isMetadata } from '../../domain/content/block-list.js'
import type { Content } from '../../domain/content/content.js'
import { compareDocuments } from '../../domain/diff/compare-documents.js'
import type { Entry } from '../../domain/diff/diff.js'
import { KeyedBlocks } from '../../domain/diff/keyed-blocks.js'

/**
 * Where the passage that held `words` in one version stands in another: the position in its body, also when the words themselves
 * were put right meanwhile; where the passage is gone, that of what stands before its place. Undefined when no passage of the
 * body held them, or nothing stands before. Cost: one comparison by blocks.
 */
export function followWords(words: string, from: Content, to: Content, language: string): number | undefined {
  const keyed = new KeyedBlocks()
  const [before, after] = [keyed.of(blocksOf(from)), keyed.of(blocksOf(to))]
  const held = before.findIndex(({ block }) => !isMetadata(block) && textOf(block).includes(words))
  if (held === -1) return undefined
  const { entries } = compareDocuments(before, after, {
    language,
    granularity: 'block',
    from: { inline: true },
    to: { inline: true },
  })
  let last = -1
  for (const entry of entries) {
    last = positionAfter(entry) ?? last
    if (holds(entry, held)) break
  }
  const position = last - after.findIndex(({ block }) => !isMetadata(block))
  return position < 0 || position >= to.body.length ? undefined : position
}

function positionAfter(entry: Entry): number | undefined {
  if (entry.op === 'remove') return undefined
  return entry.op === 'split' ? entry.to.at(-1) : entry.to
}

function holds(entry: Entry, position: number): boolean {
  if (entry.op === 'add') return false
  return entry.op === 'merge' ? entry.from.includes(position) : entry.from === position
}
