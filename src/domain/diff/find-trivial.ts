import { textOf } from '../content/block-text.js'
import type { BlockKind } from '../content/content.js'
import type { Diff, Entry } from './diff.js'

const spaces = /\s+/gu
// In code and raw HTML white space may carry meaning; in lists and tables it parts items and cells.
const spaceMatters = new Set<BlockKind>(['code', 'html', 'list', 'table'])

/**
 * Edits that no reader of the words can see, with the reason. This version knows `whitespace`: more, less or other white space
 * where there was some, at the ends included, and no attribute changed. Never in code, raw HTML, lists or tables.
 * A space that came between two letters is not trivial ("therapist"). Cost: linear in the edited blocks.
 */
export function findTrivial(entries: readonly Entry[]): Diff['trivial'] {
  const trivial: Diff['trivial'] = []
  entries.forEach((entry, index) => {
    if (entry.op !== 'edit' || entry.attributes.length > 0) return
    if (spaceMatters.has(entry.after.kind)) return
    // Most edits end here, without a look at the whole text.
    const changed = (op: 'add' | 'remove'): string =>
      entry.segments.map((segment) => (segment.op === op ? segment.text.replace(spaces, '') : '')).join('')
    if (changed('add') !== changed('remove')) return
    const [before, after] = [entry.before, entry.after].map((block) => textOf(block).replace(spaces, ' ').trim())
    if (before === after) trivial.push({ reason: 'whitespace', entry: index })
  })
  return trivial
}
