import { blameRevision } from '../../domain/blame/blame-revision.js'
import type { Blame } from '../../domain/blame/blame.js'
import type { HistoryRevision } from '../../domain/blame/history.js'
import type { Block } from '../../domain/content/content.js'

/** A question to a history: which revision brought the words of one of its revisions. */
export interface BlameQuestion {
  history: readonly HistoryRevision[]
  blocks: ReadonlyMap<number, Block>
  revision: number
  language: string
}

/** Runs in the service's own thread or in one of the pool's: the same either way. */
export function runBlame({ history, blocks, revision, language }: BlameQuestion): Blame {
  return blameRevision(history, revision, { blockAt: (ordinal) => blocks.get(ordinal) ?? null, language })
}
