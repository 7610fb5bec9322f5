import { compareDocuments } from '../../domain/diff/compare-documents.js'
import type { Diff, KeyedBlock } from '../../domain/diff/diff.js'
import { Refusal } from '../../domain/refusal.js'
import type { ComparedSide, Comparison } from './comparison-task.js'

const nothing = { characters: 0, alignment: 100_000, pairing: 0, words: 0, block: 0 }

/**
 * A diff that looks at no words: blocks that stayed, and what differs replaced whole, marked `degraded`. For when the real one could
 * not be made in time. Documents that are still to be read cannot be compared this way: `unavailable`. Cost: n log n in the blocks.
 */
export function coarseComparison({ from, to, options }: Comparison): Diff {
  const diff = compareDocuments(blocksOf(from), blocksOf(to), { ...options, granularity: 'block', budget: nothing })
  const changed = diff.entries.filter(({ op }) => op !== 'same').length
  return { ...diff, degraded: { reason: 'work', blocks: changed } }
}

function blocksOf(side: ComparedSide): readonly KeyedBlock[] {
  if ('blocks' in side) return side.blocks
  throw new Refusal('unavailable', 'These documents could not be compared in time. Send smaller ones, or try again.')
}
