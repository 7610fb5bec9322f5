import type { BlameMeter } from './blame-budget.js'
import { OffsetTable } from './offset-table.js'
import type { WordArchive } from './word-archive.js'

/** What passages are looked up as. Passages of different sorts never meet. */
export const passageSort = { run: 0x2545f491, sentence: 0x1b873593, block: 0x6c62272e, lineage: 0x3c6ef372 } as const

/** The sort of the passages of one lineage. */
export function lineageSort(lineage: number): number {
  return passageSort.lineage ^ Math.imul(lineage, 0x85ebca6b)
}

/**
 * Where a passage of words stood first in the archive, by a hash of its words that is checked against them. Of two different
 * passages with one hash (32 bits) only the first is known: the other is then taken for new, which costs a reader one passage in some
 * ten thousand and is the same on every machine. Cost: the length of the passage.
 */
export class PassageIndex {
  private readonly offsets = new OffsetTable()

  private full = false

  constructor(
    private readonly archive: WordArchive,
    private readonly meter: BlameMeter,
  ) {}

  /** Whether passages were left out because the budget has no room for more. */
  get isFull(): boolean {
    return this.full
  }

  /** Remembers `count` words of the archive from `offset` on, unless that passage is known. */
  add(sort: number, offset: number, count: number): void {
    let hash = sort
    for (let k = 0; k < count; k++) hash = mix(hash, this.archive.wordAt(offset + k))
    if (this.offsets.get(hash) !== -1) return
    if (this.meter.spend('passages', 1)) this.offsets.set(hash, offset)
    else this.full = true
  }

  /** The offset at which `count` words of `words` from `start` on stood first, or -1. */
  find(sort: number, words: ArrayLike<number>, start: number, count: number): number {
    let hash = sort
    for (let k = 0; k < count; k++) hash = mix(hash, words[start + k]!)
    const offset = this.offsets.get(hash)
    if (offset === -1) return -1
    for (let k = 0; k < count; k++) if (this.archive.wordAt(offset + k) !== words[start + k]) return -1
    return offset
  }
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
