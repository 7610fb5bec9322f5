import { addRun, type CommonRun } from '../diff/alignment/common-run.js'
import { alignTokens } from '../diff/words/align-tokens.js'
import type { BlockOrigins } from './block-origins.js'
import type { ArchivedBlock, WordArchive } from './word-archive.js'

/**
 * Finds the words that a block kept from the blocks of which it is an edited form: a longest common subsequence with those,
 * one behind the other. Single words count here, because their place did not change. Gives the steps taken, in the unit of
 * `BlameBudget.alignment`, and whether `limit` was reached: then only the rarer words were aligned.
 */
export function alignPredecessors(
  origins: BlockOrigins,
  archive: WordArchive,
  predecessors: readonly ArchivedBlock[],
  limit: number,
): { steps: number; coarse: boolean } {
  const offsets = offsetsOf(predecessors)
  const { words } = origins
  const isSame = (from: number, to: number): boolean => archive.wordAt(offsets[from]!) === words[to]
  const shorter = Math.min(offsets.length, words.length)
  let start = 0
  while (start < shorter && isSame(start, start)) start++
  let end = 0
  while (end < shorter - start && isSame(offsets.length - 1 - end, words.length - 1 - end)) end++

  // Numbered anew, because the alignment takes memory by the greatest number and an archive has many.
  const numbers = new Map<number, number>()
  const numberOf = (word: number): number => {
    let known = numbers.get(word)
    if (known === undefined) numbers.set(word, (known = numbers.size))
    return known
  }
  const before: number[] = []
  for (let k = start; k < offsets.length - end; k++) before.push(numberOf(archive.wordAt(offsets[k]!)))
  const after: number[] = []
  for (let k = start; k < words.length - end; k++) after.push(numberOf(words[k]!))
  const { runs, steps, coarse } = alignTokens(before, after, numbers.size, limit)
  const kept: CommonRun[] = []
  addRun(kept, 0, 0, start)
  for (const { from, to, length } of runs) addRun(kept, start + from, start + to, length)
  addRun(kept, offsets.length - end, words.length - end, end)
  takeKept(origins, archive, offsets, kept)
  return { steps, coarse }
}

/** The words of several blocks, one behind the other. */
function offsetsOf(blocks: readonly ArchivedBlock[]): Int32Array {
  const offsets = new Int32Array(blocks.reduce((sum, { start, end }) => sum + end - start, 0))
  let at = 0
  for (const { start, end } of blocks) for (let offset = start; offset < end; offset++) offsets[at++] = offset
  return offsets
}

/**
 * Takes what was kept, but no word more often than the predecessors had it: where a sentence was found to be the old one, a
 * word that is like one of its words is not that word once more.
 */
function takeKept(origins: BlockOrigins, archive: WordArchive, offsets: Int32Array, kept: readonly CommonRun[]): void {
  const missing: { index: number; offset: number }[] = []
  for (const { from, to, length } of kept) {
    for (let k = 0; k < length; k++) {
      if (!origins.isFound(to + k)) missing.push({ index: to + k, offset: offsets[from + k]! })
    }
  }
  if (missing.length === 0) return
  // By birth, and one more, so that 0 is what nobody asks about.
  const left = archive.scratch()
  for (const { offset } of missing) left[archive.birthOf(offset)] = 1
  for (const offset of offsets) {
    const birth = archive.birthOf(offset)
    if (left[birth] !== 0) left[birth]!++
  }
  for (const offset of origins.at) {
    const birth = offset === -1 ? -1 : archive.birthOf(offset)
    if (birth !== -1 && left[birth] !== 0) left[birth]!--
  }
  for (const { index, offset } of missing) {
    const birth = archive.birthOf(offset)
    if (left[birth]! > 1) origins.take(index, offset, 1)
    left[birth]!--
  }
  for (const { offset } of missing) left[archive.birthOf(offset)] = 0
}
