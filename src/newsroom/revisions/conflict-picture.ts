import { contentOf } from '../../domain/content/block-list.js'
import type { Content } from '../../domain/content/content.js'
import type { Diff, KeyedBlock, RevisionRef } from '../../domain/diff/diff.js'
import { mergeBlocks } from '../../domain/diff/merge-blocks.js'
import { Refusal } from '../../domain/refusal.js'
import { coarseComparison } from '../../platform/workers/coarse-comparison.js'
import type { Comparisons } from '../../platform/workers/comparisons.js'
import type { ConflictSides } from './conflict-sides.js'

/** The three-way picture of a stale save (R3). */
export interface Conflict {
  /** The revision that was edited. */
  base: number
  /** The revision that is the newest now, and its tag to save against. */
  head: number
  headEtag: string
  yours: Diff
  theirs: Diff
  mergeable: boolean
  merged?: Content
}

/**
 * What the caller changed, what others changed meanwhile, and whether both fit together. Large ones are compared in threads; where
 * that takes too long, or too many wait for one, the diff is coarse: who is told of a conflict is told what it is.
 */
export async function conflictPicture(
  { language, base, head, headEtag, yours }: ConflictSides,
  comparisons: Pick<Comparisons, 'compare'>,
): Promise<Conflict> {
  const fromBase = async (blocks: readonly KeyedBlock[], to: RevisionRef): Promise<Diff> => {
    const options = { language, from: base.reference, to }
    const comparison = { from: { blocks: base.blocks }, to: { blocks }, options }
    try {
      return (await comparisons.compare(comparison)).diff
    } catch (failure) {
      if (failure instanceof Refusal && failure.code === 'unavailable') return coarseComparison(comparison)
      throw failure
    }
  }
  const [ours, theirs] = await Promise.all([fromBase(yours, { inline: true }), fromBase(head.blocks, head.reference)])
  const merge = mergeBlocks(base.blocks, yours, head.blocks)
  return {
    base: base.reference.number,
    head: head.reference.number,
    headEtag,
    yours: ours,
    theirs,
    mergeable: merge.mergeable,
    ...(merge.mergeable && { merged: contentOf(merge.merged.map(({ block }) => block)) }),
  }
}
