import { costOfCutting } from '../diff/words/plain-units.js'
import { splitWords } from '../diff/words/split-words.js'
import type { BlameMeter } from './blame-budget.js'
import { cutSentences } from './cut-sentences.js'
import type { WordArchive } from './word-archive.js'

/** A text as its words and marks, without the white space. */
export interface CutText {
  /** By their numbers in the archive. */
  words: number[]
  /**
   * How much of the text each stands for, in UTF-16 units: itself and the white space after it, the first one also the white
   * space before it. They add up to the text, unless it is nothing but white space: then there are no words.
   */
  lengths: number[]
  /** Where sentences end: each the index after a sentence's last word, rising, the last one the number of words. */
  sentences: number[]
}

function isSpace(piece: string): boolean {
  return piece === ' ' || piece.trim() === ''
}

/**
 * Cuts texts into words as `splitWords` does, sentence by sentence. A sentence that was cut before is not cut again, and takes
 * nothing from the budget: most of an edited paragraph is as it was. Cost: linear.
 */
export class WordCutter {
  private readonly known = new Map<string, Omit<CutText, 'sentences'>>()

  constructor(
    private readonly archive: WordArchive,
    private readonly language: string,
  ) {}

  /** Null when the meter has too few `characters` left. */
  cut(text: string, meter: BlameMeter): CutText | null {
    const all: CutText = { words: [], lengths: [], sentences: [] }
    let before = 0
    for (const sentence of cutSentences(text)) {
      let cut = this.known.get(sentence)
      if (cut === undefined) {
        if (!meter.spend('characters', costOfCutting(sentence))) return null
        cut = this.cutSentence(sentence)
        this.known.set(sentence, cut)
      }
      if (cut.words.length === 0) {
        before += sentence.length
        continue
      }
      const first = all.words.length
      for (const word of cut.words) all.words.push(word)
      for (const length of cut.lengths) all.lengths.push(length)
      all.lengths[first]! += before
      before = 0
      all.sentences.push(all.words.length)
    }
    if (before > 0 && all.words.length > 0) all.lengths[all.lengths.length - 1]! += before
    return all
  }

  private cutSentence(sentence: string): Omit<CutText, 'sentences'> {
    const words: number[] = []
    const lengths: number[] = []
    let before = 0
    for (const piece of splitWords(sentence, this.language)) {
      if (isSpace(piece)) {
        if (words.length === 0) before += piece.length
        else lengths[lengths.length - 1]! += piece.length
      } else {
        words.push(this.archive.numberOf(piece))
        lengths.push(before + piece.length)
        before = 0
      }
    }
    return { words, lengths }
  }
}
