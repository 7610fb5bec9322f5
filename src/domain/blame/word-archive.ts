import { isWord } from '../diff/words/split-words.js'

/** The words of one block within the archive: offsets `start` up to `end`. */
export interface ArchivedBlock {
  start: number
  end: number
  /** That first held the block. */
  revision: number
  /** Blocks that became each other by edits have the same number. */
  lineage: number
}

/**
 * The words of all blocks that a history ever held, one block behind the other, as numbers: equal words have equal numbers.
 * Beside each stands its birth: the offset at which it came into the article, its own or that of the word that it goes back to.
 * Between two blocks stands a 0, so that no stretch of words reaches from one into the next. Twelve bytes a word.
 */
export class WordArchive {
  private readonly numbers = new Map<string, number>()
  private readonly spelt: string[] = ['']
  private readonly wordLike: boolean[] = [false]
  private readonly blocks: ArchivedBlock[] = []
  private size = 0
  private words = new Int32Array(1024)
  private births = new Int32Array(1024)
  private lengths = new Int32Array(1024)

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

  /** Adds a block whose words were found at `origins`, or for the first time where that is -1. No lineage begins a new one. */
  add(
    { words, lengths }: { words: readonly number[]; lengths: readonly number[] },
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
