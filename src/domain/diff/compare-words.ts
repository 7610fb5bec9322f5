import type { CommonRun } from './alignment/common-run.js'
import type { Meter } from './budget.js'
import type { Granularity, Segment } from './diff.js'
import { alignTokens } from './words/align-tokens.js'
import { foldSpaces } from './words/fold-spaces.js'
import { costOfCutting, splitWords } from './words/split-words.js'
import { splitSentences } from './words/split-sentences.js'
import { trimCommonText } from './words/trim-common-text.js'

export interface ComparedWords {
  /**
   * In reading order: the `same` and `remove` texts put together are exactly the text before, `same` and `add` exactly the
   * text after (D1). None is empty, no two neighbours have the same `op`, a removal stands before the addition that replaces
   * it, and no segment begins or ends inside a grapheme cluster. Equal texts give one `same`; two empty ones give nothing.
   */
  segments: Segment[]
  /** Why the comparison was coarser than asked, if it was: out of work, or a text too long to be cut into pieces. */
  coarse: null | 'work' | 'size'
}

/**
 * The difference between two texts by words of the language, by sentences, or as one whole ('block'). Past the budget what
 * stands between the common ends is replaced as a whole. Cost: linear in the texts, plus the steps of the word alignment, both
 * taken from `meter`.
 */
export function compareWords(
  before: string,
  after: string,
  options: { language: string; granularity: Granularity; meter: Meter },
): ComparedWords {
  const { language, granularity, meter } = options
  if (before === after) return { segments: before === '' ? [] : [{ op: 'same', text: before }], coarse: null }
  if (granularity === 'block') return { segments: segmentsOf([], [], [], [before, after]), coarse: null }

  const words = granularity === 'word'
  const ends = words ? trimCommonText(before, after) : { start: 0, end: 0 }
  const middle = [before, after].map((text) => text.slice(ends.start, text.length - ends.end)) as [string, string]
  const shared = [before.slice(0, ends.start), before.slice(before.length - ends.end)] as const

  if (!meter.spend('characters', costOfCutting(middle[0]) + costOfCutting(middle[1]))) {
    return { segments: around(shared, segmentsOf([], [], [], middle)), coarse: 'size' }
  }
  const [from, to] = middle.map((text) => (words ? splitWords : splitSentences)(text, language)) as [string[], string[]]
  const aligned = alignTokens(from, to, meter.remaining('words'))
  meter.spend('words', aligned.steps)
  const segments = around(shared, segmentsOf(from, to, aligned.runs, middle))
  return { segments: words ? foldSpaces(segments) : segments, coarse: aligned.coarse ? 'work' : null }
}

/** The segments of two texts whose pieces have these runs in common. Slices of the texts, so that nothing is copied together. */
function segmentsOf(
  from: readonly string[],
  to: readonly string[],
  runs: readonly CommonRun[],
  [before, after]: readonly [string, string],
): Segment[] {
  const segments: Segment[] = []
  const put = (op: Segment['op'], text: string): void => {
    if (text !== '') segments.push({ op, text })
  }
  const position = { from: 0, to: 0, before: 0, after: 0 }
  for (const run of runs) {
    const [removed, added] = [position.before, position.after]
    while (position.from < run.from) position.before += from[position.from++]?.length ?? 0
    while (position.to < run.to) position.after += to[position.to++]?.length ?? 0
    put('remove', before.slice(removed, position.before))
    put('add', after.slice(added, position.after))
    const same = position.before
    while (position.from < run.from + run.length) position.before += from[position.from++]?.length ?? 0
    put('same', before.slice(same, position.before))
    position.after += position.before - same
    position.to = run.to + run.length
  }
  put('remove', before.slice(position.before))
  put('add', after.slice(position.after))
  return segments
}

/** Puts the common ends back around what was compared. */
function around([start, end]: readonly [string, string], segments: Segment[]): Segment[] {
  const first = segments[0]
  const last = segments.at(-1)
  if (start !== '') {
    if (first?.op === 'same') first.text = start + first.text
    else segments.unshift({ op: 'same', text: start })
  }
  if (end !== '') {
    if (last?.op === 'same') last.text += end
    else segments.push({ op: 'same', text: end })
  }
  return segments
}
