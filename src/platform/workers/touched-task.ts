import type { HistoryRevision } from '../../domain/blame/history.js'
import { type TouchedBetween, touchedBetween } from '../../domain/blame/touched-between.js'
import type { Block } from '../../domain/content/content.js'
import { alignBlocks } from '../../domain/diff/alignment/align-blocks.js'
import { pairsOf } from '../../domain/diff/alignment/pairs-of.js'
import { defaultBudget, Meter } from '../../domain/diff/budget.js'

/** A stretch of a history, with the words of those blocks that are not in all of it. */
export interface Range {
  history: readonly HistoryRevision[]
  blocks: ReadonlyMap<number, Block>
  language: string
}

/**
 * Which revisions touched each block within a range. All steps share the budget of one comparison; past it blocks are paired more
 * coarsely. Runs in the service's own thread or in one of the pool's: the same either way.
 */
export function runTouched({ history, blocks, language }: Range): TouchedBetween {
  const meter = new Meter(defaultBudget)
  return touchedBetween(history, {
    blockAt: (ordinal) => blocks.get(ordinal) ?? null,
    pair: (from, to) => pairsOf(alignBlocks(from, to, { language, meter }), from.length, to.length),
  })
}
