import { BlameHistory, type BlameOptions } from './blame-history.js'
import type { Blame } from './blame.js'
import type { HistoryRevision } from './history.js'

/**
 * Which revision brought each word of one revision, from a history given oldest first: see `BlameHistory`, also for what is passed
 * for readers. What comes after that revision is not looked at.
 * @throws RangeError for a revision that is not in the history.
 */
export function blameRevision(history: readonly HistoryRevision[], revision: number, options: BlameOptions): Blame {
  const blamed = new BlameHistory(options)
  for (const each of history) {
    blamed.extend(each)
    if (each.number === revision) break
  }
  return blamed.blame(revision)
}
