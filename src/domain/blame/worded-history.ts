import type { Block } from '../content/content.js'
import { type AddedRows, wordsOfRows } from '../content/stored-words.js'
import type { BlockLookup, HistoryRevision } from './history.js'

/**
 * A history as it was read, with its words: what a redaction emptied is in no list. A block is parsed when it is first asked for.
 * Cost: linear in the lists and in the words of the rows.
 */
export function wordedHistory(
  revisions: readonly HistoryRevision[],
  rows: AddedRows,
): { history: HistoryRevision[]; blockAt: BlockLookup } {
  const words = wordsOfRows(rows, [...new Set(revisions.flatMap(({ blocks }) => blocks))])
  const history = revisions.map(({ number, blocks }) => ({ number, blocks: blocks.filter((each) => words.has(each)) }))
  const parsed = new Map<number, Block>()
  const blockAt = (ordinal: number): Block | null => {
    const text = words.get(ordinal)
    if (text === undefined) return null
    let block = parsed.get(ordinal)
    if (block === undefined) parsed.set(ordinal, (block = JSON.parse(text) as Block))
    return block
  }
  return { history, blockAt }
}
