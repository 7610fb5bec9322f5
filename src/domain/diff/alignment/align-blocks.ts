import type { Meter } from '../budget.js'
import type { KeyedBlock } from '../diff.js'
import { commonSubsequence } from './common-subsequence.js'
import { pairMetadata } from './pair-metadata.js'
import { pairSimilar } from './pair-similar.js'

/**
 * Which block of `from` is which block of `to`, as pairs of positions that rise on both sides. Metadata is paired first and
 * divides the documents; between, equal keys by a longest common subsequence; in the gaps that are left, by similarity. What is
 * in no pair was removed or added. Always the same pairs for the same input.
 */
export function alignBlocks(
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
  options: { language: string; meter: Meter },
): [number, number][] {
  const numbers = new Map<string | number, number>()
  const numberOf = ({ key }: KeyedBlock): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const fromKeys = from.map(numberOf)
  const toKeys = to.map(numberOf)
  const fromBlocks = from.map(({ block }) => block)
  const toBlocks = to.map(({ block }) => block)
  const { meter } = options
  const pairs: [number, number][] = []

  const coarser = (reason: 'work' | 'size', i: number, j: number, endI: number, endJ: number): void => {
    meter.coarser(reason, 'from', i, endI)
    meter.coarser(reason, 'to', j, endJ)
  }
  const alignGap = (i: number, j: number, endI: number, endJ: number): void => {
    const { similar, coarse } = pairSimilar(fromBlocks.slice(i, endI), toBlocks.slice(j, endJ), options)
    if (coarse !== null) coarser(coarse, i, j, endI, endJ)
    for (const [before, after] of similar) pairs.push([i + before, j + after])
  }
  const alignStretch = (i: number, j: number, endI: number, endJ: number): void => {
    const common = commonSubsequence(fromKeys.slice(i, endI), toKeys.slice(j, endJ), meter.remaining('alignment'))
    meter.spend('alignment', common.pairs)
    if (common.coarse) coarser('work', i, j, endI, endJ)
    let [nextI, nextJ] = [i, j]
    for (const run of common.runs) {
      alignGap(nextI, nextJ, i + run.from, j + run.to)
      for (let k = 0; k < run.length; k++) pairs.push([i + run.from + k, j + run.to + k])
      ;[nextI, nextJ] = [i + run.from + run.length, j + run.to + run.length]
    }
    alignGap(nextI, nextJ, endI, endJ)
  }

  let [nextI, nextJ] = [0, 0]
  for (const [i, j] of pairMetadata(fromBlocks, toBlocks)) {
    alignStretch(nextI, nextJ, i, j)
    pairs.push([i, j])
    ;[nextI, nextJ] = [i + 1, j + 1]
  }
  alignStretch(nextI, nextJ, from.length, to.length)
  return pairs
}
