import type { Block } from '../content/content.js'
import { textOf } from '../content/block-text.js'

/** A stretch of one block's text: `block` is a position in the block list, `start` and `end` are UTF-16 offsets in `textOf`. */
export interface Occurrence {
  block: number
  start: number
  end: number
}

/**
 * Every place in which words stand, in reading order, overlapping ones included. Marks do not part words, ends of blocks do.
 * No words stand nowhere. Unicode is compared as it came. Cost: linear in the document.
 */
export function occurrencesOf(blocks: readonly Block[], exact: string): Occurrence[] {
  if (exact === '') return []
  return blocks.flatMap((block, position) => {
    const text = textOf(block)
    const found: Occurrence[] = []
    for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
      found.push({ block: position, start, end: start + exact.length })
    }
    return found
  })
}
