/** Where the words of one revision come from, in the shape of the HTTP contract but for who and when. */
export interface Blame {
  revision: number
  blocks: BlamedBlock[]
  /** Set when the work or size budget left blocks of this revision attributed more coarsely. Budgets count work, not time. */
  degraded: null | { reason: 'work' | 'size'; blocks: number }
}

export interface BlamedBlock {
  /** In the block list (see `blocksOf`). */
  position: number
  /** The first revision whose document held this very block, marks and addresses included. */
  introducedIn: number
  /** In order; their texts together are exactly the block's text. Neighbours have different revisions, and none is empty. */
  runs: BlameRun[]
}

export interface BlameRun {
  text: string
  revision: number
}
