import type { Diff } from './diff.js'

/**
 * How much work one comparison may do. Counted, never timed, so that the same input gives the same diff on any machine (D3).
 * Past a limit that step becomes coarser; nothing fails.
 */
export interface Budget {
  /** UTF-16 units cut into words or sentences, in all. Text that needs `Intl.Segmenter` counts twelve times: it is that much slower. */
  characters: number
  /** Pairs of equal blocks looked at by the alignment. Past it, the keys repeated most are left out. */
  alignment: number
  /** Steps of comparing words while pairing removed with added blocks. Past it, only blocks near each other are compared. */
  pairing: number
  /** Steps of the word alignment (Myers: half the square of the edit length), in all. Past it, what differs is replaced whole. */
  words: number
  /** The same for one block, so that one bad block does not spend what the others need. */
  block: number
}

/** Two unrelated texts of 1 MB answer in well under a second on one 2020s core; real edits stay below a hundredth of it. */
export const defaultBudget: Readonly<Budget> = Object.freeze({
  characters: 4_000_000,
  alignment: 500_000,
  pairing: 16_000_000,
  words: 1_000_000,
  block: 250_000,
})

/** What is left of a budget during one comparison, and the blocks that were compared more coarsely than asked. */
export class Meter {
  private readonly left: Budget
  private coarse: { from: Set<number>; to: Set<number> } | undefined
  private outOfWork = false

  constructor(budget: Readonly<Budget>) {
    this.left = { ...budget }
  }

  /** Units that one step may still use. `words` is what the next block may use: never more than `block`. */
  remaining(step: Exclude<keyof Budget, 'block'>): number {
    return step === 'words' ? Math.min(this.left.words, this.left.block) : this.left[step]
  }

  /** Takes `amount` if it is there, and says whether it was. A refused amount costs nothing. */
  spend(step: Exclude<keyof Budget, 'block'>, amount: number): boolean {
    if (amount > this.left[step]) return false
    this.left[step] -= amount
    return true
  }

  /**
   * Records that the blocks of one document from position `start` up to `end` were compared more coarsely: for want of work, or
   * because the text was too long to cut into words.
   */
  coarser(reason: 'work' | 'size', side: 'from' | 'to', start: number, end: number): void {
    if (reason === 'work') this.outOfWork = true
    this.coarse ??= { from: new Set(), to: new Set() }
    for (let position = start; position < end; position++) this.coarse[side].add(position)
  }

  /** As the diff reports it; `blocks` of both documents together. Where both reasons apply, `work`. */
  degraded(): Diff['degraded'] {
    const blocks = this.coarse === undefined ? 0 : this.coarse.from.size + this.coarse.to.size
    return blocks === 0 ? null : { reason: this.outOfWork ? 'work' : 'size', blocks }
  }
}
