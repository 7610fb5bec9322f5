import { blameRevision } from '../../domain/blame/blame-revision.js'
import type { Blame } from '../../domain/blame/blame.js'
import type { HistoryRevision } from '../../domain/blame/history.js'
import { wordedHistory } from '../../domain/blame/worded-history.js'
import type { AddedRows } from '../../domain/content/stored-words.js'

/** A question to a history: which revision brought the words of one of its revisions. */
export interface BlameQuestion {
  history: readonly HistoryRevision[]
  /** Its words as they are stored: texts go to a thread at a fraction of what objects cost. */
  rows: AddedRows
  revision: number
  language: string
}

/** Runs in the service's own thread or in one of the pool's: the same either way. */
export function runBlame({ history, rows, revision, language }: BlameQuestion): Blame {
  const worded = wordedHistory(history, rows)
  return blameRevision(worded.history, revision, { blockAt: worded.blockAt, language })
}
