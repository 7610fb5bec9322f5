/**
 * How much work the attribution of one whole history may do, and how much it may keep. Counted, never timed, so that the same
 * history gives the same answer on any machine, also when it is extended step by step.
 */
export interface BlameBudget {
  /** UTF-16 units cut into words; text off the fast path of `splitWords` counts twelve times. Sentences known by their text cost nothing. */
  characters: number
  /** Words of all distinct blocks together: sixteen bytes and about half a microsecond each. */
  words: number
  /** Passages remembered, each 16 to 32 bytes. Past it, words that come back from elsewhere are taken for new. */
  passages: number
  /** Steps of finding out of which blocks a block was made. Past it, it has no predecessors. */
  pairing: number
  /** Steps of the word alignment, as in `Budget.words` of the diff. Past it, only what is known in runs is found. */
  alignment: number
  /** The same for one block, so that one bad block does not spend what the others need. */
  block: number
}

/** 500 revisions of 90 kB of which 10 MB are new text take a tenth to a half of each. All of it: some ten seconds, 300 MB. */
export const defaultBlameBudget: Readonly<BlameBudget> = Object.freeze({
  characters: 20_000_000,
  words: 10_000_000,
  passages: 2_000_000,
  pairing: 40_000_000,
  alignment: 10_000_000,
  block: 250_000,
})

/** What is left of a budget. */
export class BlameMeter {
  private readonly left: BlameBudget

  constructor(budget: Readonly<BlameBudget>) {
    this.left = { ...budget }
  }

  /** Steps of the word alignment that the next block may take. */
  get alignment(): number {
    return Math.min(this.left.alignment, this.left.block)
  }

  /** Takes `amount` if it is there, and says whether it was. A refused amount costs nothing. */
  spend(step: Exclude<keyof BlameBudget, 'block'>, amount: number): boolean {
    if (amount > this.left[step]) return false
    this.left[step] -= amount
    return true
  }
}
