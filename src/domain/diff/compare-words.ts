import type { CommonRun } from './alignment/common-run.js'
import type { Meter } from './budget.js'
import type { Granularity, WordSegment } from './diff.js'
import { alignTokens } from './words/align-tokens.js'
import { joinIslands } from './words/join-islands.js'
import { costOfCutting } from './words/plain-units.js'
import { replaceUnlike } from './words/replace-unlike.js'
import { sentenceEnds } from './words/split-sentences.js'
import { slideChanges } from './words/slide-changes.js'
import { cutIntoPieces, type Pieces } from './words/pieces.js'
import { wordEnds } from './words/split-words.js'
import { trimCommonText } from './words/trim-common-text.js'
import { Vocabulary } from './words/vocabulary.js'

export interface CompareWordsOptions {
  language: string
  granularity: Granularity
  meter: Meter
  /** Whether the segments are cleaned up for people to read; they are unless `false` is said. */
  cleanUp?: boolean | undefined
  /** Both texts in pieces, where they were cut before, by numbers below `size`: into what the granularity says. */
  cut?: { from: Pieces; to: Pieces; size: number } | undefined
}

export interface ComparedWords {
  /**
   * In reading order: the `same` and `remove` texts put together are exactly the text before, `same` and `add` exactly the
   * text after (D1). None is empty, no two neighbours have the same `op`, a removal stands before the addition that replaces
   * it, and no segment begins or ends inside a grapheme cluster. Equal texts give one `same`; two empty ones give nothing.
   */
  segments: WordSegment[]
  /** Why the comparison was coarser than asked, if it was: out of work, or a text too long to be cut into pieces. */
  coarse: null | 'work' | 'size'
}

/**
 * The difference between two texts by words of the language, by sentences, or as one whole ('block'). Words are cleaned up for
 * people: see `joinIslands`, `slideChanges`, `replaceUnlike`. Past the budget for cutting, what stands between the common ends is
 * replaced as a whole; past that for aligning, only rarer words are aligned. Cost: linear in the texts, plus the steps of the word
 * alignment, both taken from `meter`.
 */
export function compareWords(before: string, after: string, options: CompareWordsOptions): ComparedWords {
  const { language, granularity, meter } = options
  if (before === after) return { segments: before === '' ? [] : [{ op: 'same', text: before }], coarse: null }
  if (granularity === 'block') return { segments: segmentsOf(before, after, [], [], []), coarse: null }

  const words = granularity === 'word'
  const cut = options.cut ?? cutTexts(before, after, words, language, meter)
  if ('start' in cut) {
    const { start, end } = cut
    return {
      segments: segmentsOf(before, after, [start, before.length - end], [start, after.length - end], []),
      coarse: 'size',
    }
  }
  const { from, to, size } = cut
  let runs: CommonRun[] = []
  let coarse = false
  if (from.numbers.length > 0 && to.numbers.length > 0) {
    const aligned = alignTokens(from.numbers, to.numbers, size, meter.remaining('words'))
    meter.spend('words', aligned.steps)
    ;({ runs, coarse } = aligned)
  }
  let segments = segmentsOf(before, after, from.places, to.places, runs)
  if (words && options.cleanUp !== false) {
    segments = replaceUnlike(joinIslands(segments, language), before, after)
    slideChanges(segments)
  }
  return { segments, coarse: coarse ? 'work' : null }
}

/** What stands between the common ends in words or in sentences; only the ends when the budget does not allow to cut it. */
function cutTexts(before: string, after: string, words: boolean, language: string, meter: Meter) {
  const { start, end } = words ? trimCommonText(before, after) : { start: 0, end: 0 }
  const [endBefore, endAfter] = [before.length - end, after.length - end]
  const cost = costOfCutting(before, start, endBefore) + costOfCutting(after, start, endAfter)
  if (!meter.spend('characters', cost)) return { start, end }
  const ends = words ? wordEnds : sentenceEnds
  const vocabulary = new Vocabulary()
  const pieces = (text: string, stop: number): Pieces =>
    cutIntoPieces(text, ends(text, language, start, stop, [start]), vocabulary)
  return { from: pieces(before, endBefore), to: pieces(after, endAfter), size: vocabulary.size }
}

/**
 * The segments of two texts whose pieces, which begin and end at these places, have these runs in common. What stands before the first
 * place, and after the last, is the same in both.
 */
function segmentsOf(
  before: string,
  after: string,
  from: readonly number[],
  to: readonly number[],
  runs: readonly CommonRun[],
): WordSegment[] {
  const segments: WordSegment[] = []
  const put = (op: WordSegment['op'], text: string): void => {
    const last = segments.at(-1)
    if (last?.op === op) last.text += text
    else if (text !== '') segments.push({ op, text })
  }
  let [i, j] = [from[0] ?? 0, to[0] ?? 0]
  put('same', before.slice(0, i))
  for (const run of runs) {
    put('remove', before.slice(i, from[run.from]))
    put('add', after.slice(j, to[run.to]))
    put('same', before.slice(from[run.from], (i = from[run.from + run.length]!)))
    j = to[run.to + run.length]!
  }
  const [endBefore, endAfter] = [from.at(-1) ?? before.length, to.at(-1) ?? after.length]
  put('remove', before.slice(i, endBefore))
  put('add', after.slice(j, endAfter))
  put('same', before.slice(endBefore))
  return segments
}
