import type { Meter } from '../budget.js'
import { textOf } from '../../content/block-text.js'
import { commonEnd, commonStart } from '../words/common-ends.js'
import type { BlockPieces } from './block-pieces.js'
import { heaviestChain } from './heaviest-chain.js'
import { similarCandidates } from './similar-candidates.js'

export interface SimilarBlocks {
  similar: [number, number][]
  coarse: null | 'work' | 'size'
}

/**
 * Which of the removed blocks are earlier forms of which added ones, as pairs of positions in the documents: those that never
 * cross, with the greatest similarity in all; ties go to the nearest position. Blocks less alike than the thresholds of
 * `similarCandidates` stay a removal and an addition. Cost: that of `similarCandidates`, and n log n in what it finds.
 */
export function pairSimilar(
  from: BlockPieces,
  removed: readonly number[],
  to: BlockPieces,
  added: readonly number[],
  meter: Meter,
): SimilarBlocks {
  if (removed.length === 0 || added.length === 0) return { similar: [], coarse: null }
  if (removed.length === 1 && added.length === 1 && sharesMostOfItsText(from, removed[0]!, to, added[0]!)) {
    return { similar: [[removed[0]!, added[0]!]], coarse: null }
  }
  const { candidates, coarse } = similarCandidates(from, removed, to, added, meter)
  const similar = heaviestChain(candidates, added.length).map(([i, j]): [number, number] => [removed[i]!, added[j]!])
  return { similar, coarse }
}

/** The usual case, one paragraph edited, settled without cutting it into words: half of its text is in common ends. */
function sharesMostOfItsText(from: BlockPieces, i: number, to: BlockPieces, j: number): boolean {
  const [before, after] = [from.block(i), to.block(j)]
  if (before.kind !== after.kind) return false
  const [one, two] = [textOf(before), textOf(after)]
  const enough = Math.ceil((one.length + two.length) / 4)
  const shorter = Math.min(one.length, two.length)
  if (enough === 0 || shorter < enough) return false
  const start = commonStart(one, two, enough)
  return start + commonEnd(one, two, enough - start) >= enough
}
