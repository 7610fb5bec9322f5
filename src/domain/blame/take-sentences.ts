import type { BlockOrigins } from './block-origins.js'
import { type PassageIndex, passageSort } from './passage-index.js'
import type { WordArchive } from './word-archive.js'

/** Shorter sentences (“No.”, “He declined.”) come back by chance. */
const leastWords = 3

/** The stretches of a block's words that are sentences long enough to be recognised, given where sentences end. */
export function* recognisedSentences(
  words: ArrayLike<number>,
  ends: readonly number[],
  archive: WordArchive,
): Generator<{ start: number; count: number }> {
  let start = 0
  for (const end of ends) {
    let count = 0
    for (let index = start; index < end && count < leastWords; index++) if (archive.isWord(words[index]!)) count++
    if (count === leastWords) yield { start, count: end - start }
    start = end
  }
}

/**
 * Finds the sentences of a block that stood anywhere before as sentences, with the attribution that their words had there
 * first. So a sentence has the same attribution wherever it stands. Cost: linear in the block.
 */
export function takeSentences(
  origins: BlockOrigins,
  archive: WordArchive,
  passages: PassageIndex,
  ends: readonly number[],
): void {
  for (const { start, count } of recognisedSentences(origins.words, ends, archive)) {
    const offset = passages.find(passageSort.sentence, origins.words, start, count)
    if (offset !== -1) origins.take(start, offset, count)
  }
}
