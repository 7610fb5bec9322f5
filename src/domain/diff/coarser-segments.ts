import { textOf } from '../content/block-text.js'
import type { Meter } from './budget.js'
import { compareWords } from './compare-words.js'
import { cutAtParts } from './cut-at-parts.js'
import type { Entry, Granularity } from './diff.js'
import { findSentenceMoves } from './find-sentence-moves.js'

/**
 * Puts sentences, or one removal and one addition for each block, in the place of the words in `segments`. Changes the entries
 * in place. Everything else in them was found by words and stays. Cost: linear in the edited blocks.
 */
export function coarserSegments(
  entries: readonly Entry[],
  options: { language: string; granularity: Granularity; meter: Meter },
): void {
  for (const entry of entries) {
    if (entry.op === 'edit' || entry.op === 'move') {
      const { segments, coarse } = compareWords(textOf(entry.before), textOf(entry.after), options)
      entry.segments = segments
      if (coarse !== null) options.meter.coarser(coarse, 'to', entry.to, entry.to + 1)
    } else if (entry.op === 'split' || entry.op === 'merge') {
      const [before, after] = [[entry.before].flat(), [entry.after].flat()]
      const join = (blocks: typeof before): string => blocks.map(textOf).join('')
      const { segments } = compareWords(join(before), join(after), options)
      entry.segments = cutAtParts(
        segments,
        entry.op === 'split' ? after : before,
        entry.op === 'split' ? 'remove' : 'add',
      )
    }
  }
  if (options.granularity === 'sentence') findSentenceMoves(entries, options.language)
}
