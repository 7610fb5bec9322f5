import type { WordBag } from '../diff/alignment/word-bag.js'
import { isWord } from '../diff/words/split-words.js'

/** The words of one block within the archive: offsets `start` up to `end`. */
export interface ArchivedBlock {
  start: number
  end: number
  /** That first held the block. */
  revision: number
  /** Blocks that became each other by edits have the same number. */
  lineage: number
  /** Its words sorted, where they were wanted once. */
  bag?: WordBag
}

/**
 * The words of all blocks that a history ever held, one block behind the other, as numbers: equal words have equal numbers.
 * Beside each stands its birth: the offset at which it came into the article, its own or that of the word that it goes back to.
 * Between two blocks stands a 0, so that no stretch of words reaches from one into the next. Sixteen bytes a word.
 */
export class WordArchive {
  private readonly numbers = new Map<string, number>()
  private readonly spelt: string[] = ['']
  private readonly wordLike: boolean[] = [false]
  private readonly recent = new Int32Array(4096)
  private readonly blocks: ArchivedBlock[] = []
  private size = 0
  private words = new Int32Array(1024)
  private births = new Int32Array(1024)
  private lengths = new Int32Array(1024)
  private counts = new Int32Array(0)

  /** The number of a word: 1 and up. */
  numberOf(word: string): number {
    let number = this.numbers.get(word)
    if (number === undefined) {
      number = this.spelt.length
      this.numbers.set(word, number)
      this.spelt.push(word)
      this.wordLike.push(isWord(word))
    }
    return number
  }

  /** The number of the word that is a stretch of a text. Most were looked up lately: those cost no new string. */
  numberAt(text: string, start: number, end: number): number {
    let hash = end - start
    for (let index = start; index < end; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index)
    const slot = (hash ^ (hash >>> 12)) & (this.recent.length - 1)
    const known = this.recent[slot]!
    if (known !== 0 && isAt(this.spelt[known]!, text, start, end)) return known
    return (this.recent[slot] = this.numberOf(text.slice(start, end)))
  }

  /** Whether a number stands for a word or a figure, not for a mark. */
  isWord(number: number): boolean {
    return this.wordLike[number] ?? false
  }

  wordAt(offset: number): number {
    return this.words[offset] ?? 0
  }

  birthOf(offset: number): number {
    return this.births[offset] ?? 0
  }

  lengthAt(offset: number): number {
    return this.lengths[offset] ?? 0
  }

  wordsOf({ start, end }: ArchivedBlock): Int32Array {
    return this.words.subarray(start, end)
  }

  /** The block in which an offset lies. Cost: the logarithm of the number of blocks. */
  blockAt(offset: number): ArchivedBlock | undefined {
    let low = 0
    let high = this.blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.blocks[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return this.blocks[low - 1]
  }

  /** A number for each offset, all 0. Whoever takes it leaves it so. */
  scratch(): Int32Array {
    if (this.counts.length < this.words.length) this.counts = new Int32Array(this.words.length)
    return this.counts
  }

  /** Adds a block whose words were found at `origins`, or for the first time where that is -1. No lineage begins a new one. */
  add(
    { words, lengths }: { words: ArrayLike<number>; lengths: ArrayLike<number> },
    origins: Int32Array,
    { revision, lineage }: { revision: number; lineage: number | null },
  ): ArchivedBlock {
    const start = this.size
    const end = start + words.length
    if (end >= this.words.length) this.grow(end + 1)
    this.words.set(words, start)
    this.lengths.set(lengths, start)
    for (let k = 0; k < words.length; k++) {
      const origin = origins[k]!
      this.births[start + k] = origin === -1 ? start + k : this.births[origin]!
    }
    this.size = end + 1
    const block = { start, end, revision, lineage: lineage ?? this.blocks.length }
    this.blocks.push(block)
    return block
  }

  private grow(least: number): void {
    const size = Math.max(least, this.words.length * 2)
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const now = new Int32Array(size)
      now.set(old)
      return now
    }
    this.words = larger(this.words)
    this.births = larger(this.births)
    this.lengths = larger(this.lengths)
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let index = 0; index < word.length; index++) {
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  }
  return true
}
