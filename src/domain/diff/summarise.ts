import { textLength, textOf } from '../content/block-text.js'
import type { Meter } from './budget.js'
import type { Diff, Entry, Segment } from './diff.js'
import { costOfCutting } from './words/plain-units.js'
import { countWords } from './words/split-words.js'

/**
 * The counts of a diff. `same`, `added`, `removed`, `edited`, `moved`, `split`, `merged`: entries with that `op`. `wordsAdded`,
 * `wordsRemoved`: words and numbers (not space, not punctuation) in the `add` and `remove` segments and in whole blocks added and
 * removed; past the budget runs of letters and digits are counted instead. `similarity`: twice what stayed, divided by what
 * there was on both sides, where each block weighs one more than its text has UTF-16 units; 1 for equal documents and only for
 * them, 0 when nothing stayed; four decimals. An edited block's own unit stayed if no attribute changed. Cost: linear.
 */
export function summarise(entries: readonly Entry[], options: { language: string; meter: Meter }): Diff['summary'] {
  const summary = {
    same: 0,
    added: 0,
    removed: 0,
    edited: 0,
    moved: 0,
    split: 0,
    merged: 0,
    wordsAdded: 0,
    wordsRemoved: 0,
    similarity: 1,
  }
  const counted = {
    same: 'same',
    add: 'added',
    remove: 'removed',
    edit: 'edited',
    move: 'moved',
    split: 'split',
    merge: 'merged',
  } as const
  const weight = { stayed: 0, all: 0 }
  const words = (text: string): number => wordsIn(text, options)

  const countSegments = (segments: readonly Segment[]): void => {
    for (const { op, text } of segments) {
      if (op === 'add') summary.wordsAdded += words(text)
      if (op === 'remove') summary.wordsRemoved += words(text)
      if (op === 'same') weight.stayed += 2 * text.length
      weight.all += op === 'same' ? 2 * text.length : text.length
    }
  }
  for (const entry of entries) {
    summary[counted[entry.op]]++
    if (entry.op === 'same') {
      const size = 2 * (textLength(entry.block) + 1)
      weight.stayed += size
      weight.all += size
    } else if (entry.op === 'add' || entry.op === 'remove') {
      const text = textOf(entry.block)
      weight.all += text.length + 1
      summary[entry.op === 'add' ? 'wordsAdded' : 'wordsRemoved'] += words(text)
    } else if (entry.op === 'split' || entry.op === 'merge') {
      weight.all += entry.segments.length + 1
      weight.stayed += 2
      countSegments(entry.segments.flat())
    } else {
      weight.all += 2
      if (entry.attributes.length === 0) weight.stayed += 2
      countSegments(entry.segments)
    }
  }
  const share = weight.all === 0 ? 1 : weight.stayed / weight.all
  const changed = entries.length > summary.same
  summary.similarity = Math.min(Math.round(share * 10_000) / 10_000, changed ? 0.9999 : 1)
  return summary
}

function wordsIn(text: string, { language, meter }: { language: string; meter: Meter }): number {
  if (meter.spend('characters', costOfCutting(text))) return countWords(text, language)
  // Their beginnings: a run of millions is more than the matcher has room for.
  return text.match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
}
