import type { Meter } from '../budget.js'
import type { KeyedBlock } from '../diff.js'
import { Vocabulary } from '../words/vocabulary.js'
import { BlockPieces } from './block-pieces.js'
import { commonSubsequence } from './common-subsequence.js'
import { findLeftovers, type Stretch } from './find-leftovers.js'
import { pairMetadata } from './pair-metadata.js'
import { pairSimilar } from './pair-similar.js'
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
 * documents; between, equal keys by a longest common subsequence; in the gaps that are left, by similarity. Of what is in no pair
 * then: blocks that stand elsewhere unchanged, parts of blocks that were split or merged, blocks that stand elsewhere edited. At last it is
 * settled which blocks moved: as few as can be, and of equally few those with the least text. Always the same for the same input.
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

  if (start === endFrom || start === endTo) return { start, end, inPlace: [], moved: [], vocabulary, ...pieces }
  const middle = alignMiddle(from, to, { start, endFrom, endTo }, pieces, meter)
  return { start, end, ...middle, vocabulary, ...pieces }
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
  const put = (pair: [number, number], differs: boolean): void => {
    pairs.push(pair)
    if (differs) edited.push(pair)
  }

  const coarser = (reason: 'work' | 'size', i: number, j: number, lastI: number, lastJ: number): void => {
    meter.coarser(reason, 'from', i, lastI)
    meter.coarser(reason, 'to', j, lastJ)
  }
  const alignGap = (i: number, j: number, lastI: number, lastJ: number): void => {
    const gap = pairSimilar(pieces.from, range(i, lastI), pieces.to, range(j, lastJ), meter)
    if (gap.coarse !== null) coarser(gap.coarse, i, j, lastI, lastJ)
    for (const pair of gap.similar) put(pair, true)
  }
  const alignStretch = (i: number, j: number, lastI: number, lastJ: number): void => {
    const keys = [fromKeys.slice(i - start, lastI - start), toKeys.slice(j - start, lastJ - start)] as const
    const common = commonSubsequence(...keys, meter.remaining('alignment'))
    meter.spend('alignment', common.pairs)
    if (common.coarse) coarser('work', i, j, lastI, lastJ)
    let [nextI, nextJ] = [i, j]
    for (const run of common.runs) {
      alignGap(nextI, nextJ, i + run.from, j + run.to)
      for (let k = 0; k < run.length; k++) put([i + run.from + k, j + run.to + k], false)
      ;[nextI, nextJ] = [i + run.from + run.length, j + run.to + run.length]
    }
    alignGap(nextI, nextJ, lastI, lastJ)
  }

  let [nextI, nextJ] = [start, start]
  for (const [i, j] of pairMetadata(from, to, stretch)) {
    alignStretch(nextI, nextJ, i, j)
    put([i, j], from[i]!.key !== to[j]!.key)
    ;[nextI, nextJ] = [i + 1, j + 1]
  }
  alignStretch(nextI, nextJ, endFrom, endTo)
  return findLeftovers({ from, to }, pieces, stretch, pairs, edited, meter)
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
