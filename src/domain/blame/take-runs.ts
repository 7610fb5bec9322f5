import type { BlockOrigins } from './block-origins.js'
import type { PassageIndex } from './passage-index.js'
import type { WordArchive } from './word-archive.js'

/** How many words and marks in a row are looked up, whatever is around them: fewer come back by chance. */
export const runLength = 5
/** The same within a block's own past, where they only count beside words that are known to have stayed. */
export const lineageRunLength = 3

/**
 * Finds the words that came back in a row: runs of `length` and more that stand in the archive as passages of `sort`, each as
 * long as it goes. `accept` is asked for each with the part of the block that it covers. Cost: linear in the block, less where
 * all words were found before.
 */
export function takeRuns(
  origins: BlockOrigins,
  archive: WordArchive,
  passages: PassageIndex,
  { sort, length, accept }: { sort: number; length: number; accept: (start: number, end: number) => boolean },
): void {
  const { words } = origins
  let start = 0
  while (start + length <= words.length) {
    const missing = origins.nextMissing(start)
    if (missing === words.length) return
    if (missing >= start + length) {
      start = missing - length + 1
      continue
    }
    const offset = passages.find(sort, words, start, length)
    if (offset === -1) {
      start++
      continue
    }
    let end = start + length
    while (end < words.length && archive.wordAt(offset + end - start) === words[end]) end++
    let first = start
    // What stands before was looked up already: a little of it says enough, and all of it would be read again for each run.
    while (first > 0 && first > start - length && archive.wordAt(offset + first - 1 - start) === words[first - 1])
      first--
    if (accept(first, end)) origins.take(first, offset + first - start, end - first)
    // The next run may begin within this one, but not end there.
    start = end - length + 1
  }
}
