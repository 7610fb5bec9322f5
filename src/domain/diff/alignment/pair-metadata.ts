import { isMetadata } from '../../content/block-list.js'
import type { KeyedBlock } from '../diff.js'

/**
 * Metadata blocks (headline, standfirst, byline, dateline, credit) with their own kind in the other document, however little
 * they have in common, within a stretch of both. In a document's order these never cross; in a list that has them elsewhere or
 * twice, pairs that would cross an earlier one are left out. Cost: linear.
 */
export function pairMetadata(
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
  stretch: { start: number; endFrom: number; endTo: number },
): [number, number][] {
  const { start, endFrom, endTo } = stretch
  const there = new Map<string, number[]>()
  for (let j = start; j < endTo; j++) {
    const { block } = to[j]!
    if (isMetadata(block)) there.set(block.kind, [...(there.get(block.kind) ?? []), j])
  }
  const pairs: [number, number][] = []
  if (there.size === 0) return pairs
  let next = start
  for (let i = start; i < endFrom; i++) {
    const { block } = from[i]!
    if (!isMetadata(block)) continue
    const j = there.get(block.kind)?.shift()
    if (j === undefined || j < next) continue
    pairs.push([i, j])
    next = j + 1
  }
  return pairs
}
