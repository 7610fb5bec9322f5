import { isMetadata } from '../../content/block-list.js'
import { textOf } from '../../content/block-text.js'
import type { KeyedBlock } from '../diff.js'
import { heaviestChain } from './heaviest-chain.js'

/** Blocks that belong together: one of each side, or one and the parts it was split into or merged from. Positions, upwards. */
export interface Group {
  from: number[]
  to: number[]
}

// All that an article's blocks can move together stays lighter than one more block in its place, and text lighter than one step.
const perStep = 2 ** -26
const perUnit = 2 ** -40
const metadataWeight = 1e4

/**
 * Which of the groups stayed in their place and which moved: as few moved as can be, and of equally few those that stand furthest from where
 * they stood, then those with the least text: of two blocks that changed places one is said to have moved. Metadata never moves, nor do splits and merges. Both lists come by
 * `from` upwards. Cost: n log n.
 */
export function settleMoves(
  groups: readonly Group[],
  from: readonly KeyedBlock[],
  length: number,
): { inPlace: Group[]; moved: Group[] } {
  const sorted = groups.toSorted((one, other) => one.from[0]! - other.from[0]!)
  const candidates = sorted.map((group, i) => {
    const block = from[group.from[0]!]!.block
    const steps = Math.abs(group.from[0]! - group.to[0]!)
    const fixed = isMetadata(block) || group.from.length > 1 || group.to.length > 1
    return { i, j: group.to[0]!, weight: fixed ? metadataWeight : 1 - perStep * steps + perUnit * textOf(block).length }
  })
  const stays = new Set(heaviestChain(candidates, length).map(([i]) => i))
  return {
    inPlace: sorted.filter((_, i) => stays.has(i)),
    moved: sorted.filter((_, i) => !stays.has(i)),
  }
}
