import type { Block } from '../content/content.js'
import type { Diff } from './diff.js'

/** The block list that a diff was made from, in order (D1). */
export function rebuildFrom(diff: Diff): Block[] {
  const blocks: Block[] = []
  for (const entry of diff.entries) {
    if (entry.op === 'add') continue
    if (entry.op === 'same' || entry.op === 'remove') blocks[entry.from] = entry.block
    else if (entry.op === 'merge') entry.from.forEach((position, index) => (blocks[position] = entry.before[index]!))
    else blocks[entry.from] = entry.before
  }
  return blocks
}

/** The block list that a diff leads to, in order (D1). */
export function rebuildTo(diff: Diff): Block[] {
  const blocks: Block[] = []
  for (const entry of diff.entries) {
    if (entry.op === 'remove') continue
    if (entry.op === 'same' || entry.op === 'add') blocks[entry.to] = entry.block
    else if (entry.op === 'split') entry.to.forEach((position, index) => (blocks[position] = entry.after[index]!))
    else blocks[entry.to] = entry.after
  }
  return blocks
}
