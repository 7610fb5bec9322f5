import { textLength } from '../../domain/content/block-text.js'
import type { Block } from '../../domain/content/content.js'
import type { Diff, Entry, Segment } from '../../domain/diff/diff.js'

/** What an object takes beside its text, with room for what is not counted: marks, addresses, the key. */
const object = 150

/** About how much memory a diff takes, in bytes, with the blocks that it holds. Cost: linear in its entries and segments. */
export function sizeOfDiff({ entries, substance, trivial }: Diff): number {
  return entries.reduce((sum, entry) => sum + sizeOfEntry(entry), object * (10 + substance.length + trivial.length))
}

function sizeOfEntry(entry: Entry): number {
  if ('block' in entry) return sizeOfBlocks([entry.block])
  const segments: Segment[] = entry.segments.flat()
  const text = segments.reduce((sum, segment) => sum + object + 2 * segment.text.length, 0)
  return text + object * entry.attributes.flat().length + sizeOfBlocks([entry.before, entry.after].flat())
}

function sizeOfBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + 2 * object + 2 * textLength(block), object)
}
