import type { Block } from '../../domain/content/content.js'
import type { KeyedBlock } from '../../domain/diff/diff.js'
import type { Queries } from '../../platform/database/work.js'
import { type AddedRows, addedRowsSql, wordsOfRows } from './added-rows.js'

/** Blocks of an article by ordinal. A redacted block is absent. Cost: one statement, linear in the words. */
export async function blocksByOrdinal(
  queries: Queries,
  articleId: string,
  ordinals: readonly number[],
): Promise<Map<number, Block>> {
  const distinct = [...new Set(ordinals)]
  const [row] = await queries.query<AddedRows>(
    `SELECT heads, words FROM ${addedRowsSql('$1::uuid', '$2::int[]')} AS w`,
    [articleId, distinct],
  )
  const words = row === undefined ? [] : wordsOfRows(row, distinct)
  return new Map([...words].map(([ordinal, text]) => [ordinal, JSON.parse(text) as Block]))
}

/** A revision's blocks with their ordinals as keys: stored blocks know their identity before a word is looked at. */
export function keyedBlocks(list: readonly number[], blocks: ReadonlyMap<number, Block>): KeyedBlock[] {
  return list.flatMap((ordinal) => {
    const block = blocks.get(ordinal)
    return block === undefined ? [] : [{ key: ordinal, block }]
  })
}
