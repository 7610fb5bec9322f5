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

/** Text in common at both ends, as a share of all, of two blocks that are one, whatever stands beside them. */
const surelyAlike = 0.7
/** … if they are at least so long, in UTF-16 units: short ones are compared in no time. */
const longEnough = 80

/**
 * Which of the removed blocks are earlier forms of which added ones, as pairs of positions in the documents: those that never
 * cross, with the greatest similarity in all; ties go to the nearest position. Blocks less alike than the thresholds of
 * `similarCandidates` stay a removal and an addition. The first and the last of both lists are paired without a look at the others as
 * long as nearly all of their text is in common ends. Cost: that of `similarCandidates`, and n log n in what it finds.
 */
export function pairSimilar(
  from: BlockPieces,
  removed: readonly number[],
  to: BlockPieces,
  added: readonly number[],
  meter: Meter,
): SimilarBlocks {
  const similar: [number, number][] = []
  const last: [number, number][] = []
  let [i, j, endI, endJ] = [0, 0, removed.length, added.length]
  for (; i < endI && j < endJ && areAlike(from, removed[i]!, to, added[j]!, surelyAlike); i++, j++) {
    similar.push([removed[i]!, added[j]!])
  }
  for (
    ;
    i < endI && j < endJ && areAlike(from, removed[endI - 1]!, to, added[endJ - 1]!, surelyAlike);
    endI--, endJ--
  ) {
    last.push([removed[endI - 1]!, added[endJ - 1]!])
  }
  last.reverse()
  if (i === endI || j === endJ) return { similar: [...similar, ...last], coarse: null }
  if (i + 1 === endI && j + 1 === endJ && areAlike(from, removed[i]!, to, added[j]!)) {
    return { similar: [...similar, [removed[i]!, added[j]!], ...last], coarse: null }
  }
  const left = { removed: removed.slice(i, endI), added: added.slice(j, endJ) }
  const { candidates, coarse } = similarCandidates(from, left.removed, to, left.added, meter)
  for (const [one, other] of heaviestChain(candidates, left.added.length)) {
    similar.push([left.removed[one]!, left.added[other]!])
  }
  return { similar: [...similar, ...last], coarse }
}

/**
 * Whether two blocks are of one kind and have so much of their text, half of it unless said, in common at its start and end that they
 * need not be cut into words to be known for one; with a share given, only long ones. Cost: linear in what they share.
 */
export function areAlike(from: BlockPieces, i: number, to: BlockPieces, j: number, share?: number): boolean {
  const [before, after] = [from.block(i), to.block(j)]
  if (before.kind !== after.kind) return false
  const [one, two] = [textOf(before), textOf(after)]
  const shorter = Math.min(one.length, two.length)
  const enough = Math.ceil(((share ?? 0.5) * (one.length + two.length)) / 2)
  if (enough === 0 || shorter < enough || (share !== undefined && shorter < longEnough)) return false
  const start = commonStart(one, two, enough)
  return start + commonEnd(one, two, enough - start) >= enough
}
