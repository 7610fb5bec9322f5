import { isMetadata } from '../../content/block-list.js'
import type { Block } from '../../content/content.js'

/**
 * Metadata blocks (headline, standfirst, byline, dateline, credit) with their own kind in the other document, however little
 * they have in common. In a document's order these never cross; in a list that has them elsewhere or twice, pairs that
 * would cross an earlier one are left out. Cost: linear.
 */
export function pairMetadata(from: readonly Block[], to: readonly Block[]): [number, number][] {
  const there = new Map<string, number[]>()
  to.forEach((block, j) => {
    if (isMetadata(block)) there.set(block.kind, [...(there.get(block.kind) ?? []), j])
  })
  const pairs: [number, number][] = []
  let next = 0
  from.forEach((block, i) => {
    if (!isMetadata(block)) return
    const j = there.get(block.kind)?.shift()
    if (j === undefined || j < next) return
    pairs.push([i, j])
    next = j + 1
  })
  return pairs
}
