import type { Meter } from '../budget.js'
import type { KeyedBlock } from '../diff.js'
import { Vocabulary } from '../words/vocabulary.js'
import { BlockPieces } from './block-pieces.js'
import { commonSubsequence } from './common-subsequence.js'
import { findLeftovers, type Stretch } from './find-leftovers.js'
import { matchExactMoves } from './match-moves.js'
import { pairMetadata } from './pair-metadata.js'
import { areAlike, pairSimilar } from './pair-similar.js'
import type { Group } from './settle-moves.js'

/** Which blocks belong together. What is in no group was removed or added. */
export interface Alignment {
  /** How many blocks at the start, and at the end, are the same on both sides. They are in no group. */
  start: number
  end: number
  /** What else stayed in its place, rising on both sides. */
  inPlace: Group[]
  /** What moved, by `from` upwards: always one block of each side. */
  moved: Group[]
  vocabulary: Vocabulary
  from: BlockPieces
  to: BlockPieces
}

/**
 * Which block of `from` is which block of `to`. Common ends by key first. Metadata is paired with its own kind and divides the
 * documents; between, equal keys by a longest common subsequence. In the gaps that are left: blocks
 * that stand elsewhere unchanged, then pairs by similarity. Of what is in no pair then: parts of blocks that were split or merged, blocks that stand elsewhere edited. At last it is
 * settled which blocks moved: as few as can be, and of equally few those that went furthest. Always the same for the same input.
 */
export function alignBlocks(
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
  options: { language: string; meter: Meter },
): Alignment {
  const { meter } = options
  const vocabulary = new Vocabulary()
  const pieces = {
    from: new BlockPieces(from, { ...options, vocabulary }),
    to: new BlockPieces(to, { ...options, vocabulary }),
  }
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start]!.key === to[start]!.key) start++
  let end = 0
  while (end < shorter - start && from[from.length - 1 - end]!.key === to[to.length - 1 - end]!.key) end++
  const [endFrom, endTo] = [from.length - end, to.length - end]

  const ends = { start, end, vocabulary, ...pieces }
  if (start === endFrom || start === endTo) return { ...ends, inPlace: [], moved: [] }
  // The usual case, one paragraph edited, is settled without a list.
  if (start + 1 === endFrom && start + 1 === endTo && areAlike(pieces.from, start, pieces.to, start)) {
    return { ...ends, inPlace: [{ from: [start], to: [start] }], moved: [] }
  }
  const middle = alignMiddle(from, to, { start, endFrom, endTo }, pieces, meter)
  return { ...ends, ...middle }
}

function alignMiddle(
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
  stretch: Stretch,
  pieces: { from: BlockPieces; to: BlockPieces },
  meter: Meter,
): { inPlace: Group[]; moved: Group[] } {
  const { start, endFrom, endTo } = stretch
  const numbers = new Map<string | number, number>()
  const numberOf = ({ key }: KeyedBlock): number => {
    let known = numbers.get(key)
    if (known === undefined) numbers.set(key, (known = numbers.size))
    return known
  }
  const fromKeys = from.slice(start, endFrom).map(numberOf)
  const toKeys = to.slice(start, endTo).map(numberOf)
  const pairs: [number, number][] = []
  const edited: [number, number][] = []
  const gaps: [i: number, j: number, lastI: number, lastJ: number][] = []

  const coarser = (reason: 'work' | 'size', i: number, j: number, lastI: number, lastJ: number): void => {
    meter.coarser(reason, 'from', i, lastI)
    meter.coarser(reason, 'to', j, lastJ)
  }
  const alignStretch = (i: number, j: number, lastI: number, lastJ: number): void => {
    const keys = [fromKeys.slice(i - start, lastI - start), toKeys.slice(j - start, lastJ - start)] as const
    const common = commonSubsequence(...keys, meter.remaining('alignment'))
    meter.spend('alignment', common.pairs)
    if (common.coarse) coarser('work', i, j, lastI, lastJ)
    let [nextI, nextJ] = [i, j]
    for (const run of common.runs) {
      if (nextI < i + run.from || nextJ < j + run.to) gaps.push([nextI, nextJ, i + run.from, j + run.to])
      for (let k = 0; k < run.length; k++) pairs.push([i + run.from + k, j + run.to + k])
      ;[nextI, nextJ] = [i + run.from + run.length, j + run.to + run.length]
    }
    if (nextI < lastI || nextJ < lastJ) gaps.push([nextI, nextJ, lastI, lastJ])
  }

  let [nextI, nextJ] = [start, start]
  for (const pair of pairMetadata(from, to, stretch)) {
    const [i, j] = pair
    alignStretch(nextI, nextJ, i, j)
    pairs.push(pair)
    if (from[i]!.key !== to[j]!.key) edited.push(pair)
    ;[nextI, nextJ] = [i + 1, j + 1]
  }
  alignStretch(nextI, nextJ, endFrom, endTo)

  // What only stands elsewhere leaves the gaps first: a look-alike in its old place is not an edited form of it.
  const moves = matchExactMoves(
    from,
    gaps.flatMap(([i, , lastI]) => range(i, lastI)),
    to,
    gaps.flatMap(([, j, , lastJ]) => range(j, lastJ)),
  )
  const gone = [new Set(moves.map(([i]) => i)), new Set(moves.map(([, j]) => j))] as const
  for (const [i, j, lastI, lastJ] of gaps) {
    const removed = range(i, lastI).filter((position) => !gone[0].has(position))
    const added = range(j, lastJ).filter((position) => !gone[1].has(position))
    const gap = pairSimilar(pieces.from, removed, pieces.to, added, meter)
    if (gap.coarse !== null) coarser(gap.coarse, i, j, lastI, lastJ)
    edited.push(...gap.similar)
    pairs.push(...gap.similar)
  }
  const upwards = (one: [number, number], other: [number, number]): number => one[0] - other[0]
  return findLeftovers({ from, to }, pieces, stretch, pairs.sort(upwards), edited.sort(upwards), moves, meter)
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
