import type { Alignment } from './align-blocks.js'

/** An alignment as pairs of positions, by `from` upwards; a split or a merged block with the first of its parts. Cost: n log n. */
export function pairsOf({ start, end, inPlace, moved }: Alignment, from: number, to: number): [number, number][] {
  const pairs: [number, number][] = []
  for (let k = 0; k < start; k++) pairs.push([k, k])
  const groups = [...inPlace, ...moved].sort((one, other) => one.from[0]! - other.from[0]!)
  for (const group of groups) pairs.push([group.from[0]!, group.to[0]!])
  for (let k = end; k > 0; k--) pairs.push([from - k, to - k])
  return pairs
}
