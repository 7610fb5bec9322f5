import { costOfCutting } from '../diff/words/plain-units.js'
import { wordEnds } from '../diff/words/split-words.js'
import type { BlameMeter } from './blame-budget.js'
import { cutSentences } from './cut-sentences.js'
import type { WordArchive } from './word-archive.js'

/** A text as its words and marks, without the white space. */
export interface CutText {
  /** By their numbers in the archive. */
  words: Int32Array
  /**
   * How much of the text each stands for, in UTF-16 units: itself and the white space after it, the first one also the white
   * space before it. They add up to the text, unless it is nothing but white space: then there are no words.
   */
  lengths: Int32Array
  /** Where sentences end: each the index after a sentence's last word, rising, the last one the number of words. */
  sentences: number[]
}

interface CutSentence {
  words: readonly number[]
  lengths: readonly number[]
  /** In UTF-16 units. */
  size: number
}

function isSpace(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start)
  // Most pieces are told by a look at their first unit: a word of plain letters, or a space alone.
  if (unit > 0x20 && unit < 0x7f) return false
  return (unit === 0x20 && end === start + 1) || text.slice(start, end).trim() === ''
}

/**
 * Cuts texts into words as `splitWords` does, sentence by sentence. A sentence that was cut before is not cut again, and takes
 * nothing from the budget: most of an edited paragraph is as it was. Cost: linear.
 */
export class WordCutter {
  private readonly known = new Map<string, CutSentence>()

  constructor(
    private readonly archive: WordArchive,
    private readonly language: string,
  ) {}

  /** Null when the meter has too few `characters` left. */
  cut(text: string, meter: BlameMeter): CutText | null {
    const cuts: CutSentence[] = []
    let count = 0
    for (const sentence of cutSentences(text)) {
      let cut = this.known.get(sentence)
      if (cut === undefined) {
        if (!meter.spend('characters', costOfCutting(sentence))) return null
        cut = this.cutSentence(sentence)
        this.known.set(sentence, cut)
      }
      cuts.push(cut)
      count += cut.words.length
    }
    return joined(cuts, count)
  }

  private cutSentence(sentence: string): CutSentence {
    const words: number[] = []
    const lengths: number[] = []
    let before = 0
    let start = 0
    for (const end of wordEnds(sentence, this.language)) {
      const length = end - start
      if (isSpace(sentence, start, end)) {
        if (words.length === 0) before += length
        else lengths[lengths.length - 1]! += length
      } else {
        words.push(this.archive.numberAt(sentence, start, end))
        lengths.push(before + length)
        before = 0
      }
      start = end
    }
    return { words, lengths, size: sentence.length }
  }
}

/** Sentences one behind the other. White space that is a sentence of its own goes to the word after it, at the end to the one before. */
function joined(cuts: readonly CutSentence[], count: number): CutText {
  const all: CutText = { words: new Int32Array(count), lengths: new Int32Array(count), sentences: [] }
  let [at, before] = [0, 0]
  for (const { words, lengths, size } of cuts) {
    if (words.length === 0) {
      before += size
      continue
    }
    all.words.set(words, at)
    all.lengths.set(lengths, at)
    all.lengths[at]! += before
    before = 0
    at += words.length
    all.sentences.push(at)
  }
  if (before > 0 && count > 0) all.lengths[count - 1]! += before
  return all
}
