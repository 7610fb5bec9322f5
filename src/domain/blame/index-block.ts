import type { BlockOrigins } from './block-origins.js'
import { lineageSort, type PassageIndex, passageSort } from './passage-index.js'
import { lineageRunLength, runLength } from './take-runs.js'
import { recognisedSentences } from './take-sentences.js'
import type { ArchivedBlock, WordArchive } from './word-archive.js'

/**
 * Makes the passages of a block that was put into the archive known: the whole of it, its sentences, and its runs. A run that
 * was found as a whole in the archive is known already, and needs no second look: after an edit few are left. Cost: linear.
 */
export function indexBlock(
  block: ArchivedBlock,
  origins: BlockOrigins,
  sentences: readonly number[],
  archive: WordArchive,
  passages: PassageIndex,
): void {
  const count = block.end - block.start
  if (count === 0) return
  passages.add(passageSort.block, block.start, count)
  for (const sentence of recognisedSentences(origins.words, sentences, archive)) {
    passages.add(passageSort.sentence, block.start + sentence.start, sentence.count)
  }
  const known = [...origins.stretches()]
  addRuns(passageSort.run, runLength, known)
  const ofLineage = known.filter(({ offset }) => archive.blockAt(offset)?.lineage === block.lineage)
  addRuns(lineageSort(block.lineage), lineageRunLength, ofLineage)

  /** All runs but those within stretches that are known. */
  function addRuns(sort: number, length: number, stretches: readonly { start: number; count: number }[]): void {
    let start = 0
    for (const stretch of [...stretches, { start: count, count: 0 }]) {
      for (; start < stretch.start && start + length <= count; start++) passages.add(sort, block.start + start, length)
      const lastWithin = stretch.start + stretch.count - length
      if (start <= lastWithin) start = lastWithin + 1
    }
  }
}
