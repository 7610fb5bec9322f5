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
  return row === undefined ? new Map() : parsed(wordsOfRows(row, distinct))
}

/**
 * The same, unless the rows that hold them take more than `bytes` as they are stored: then undefined, and nothing was read. What
 * they rest on is not counted.
 */
export async function blocksWithin(
  queries: Queries,
  articleId: string,
  ordinals: readonly number[],
  bytes: number,
): Promise<Map<number, Block> | undefined> {
  const [row] = await queries.query<AddedRows>(
    `SELECT w.heads, w.words
     FROM (
       SELECT coalesce(sum(pg_column_size(b.words)), 0) AS size FROM added_blocks b
       WHERE b.article_id = $1::uuid AND b.revision = ANY (ARRAY(SELECT DISTINCT held >> 13 FROM unnest($2::int[]) AS held))
     ) s
     CROSS JOIN LATERAL ${addedRowsSql('$1::uuid', '$2::int[]')} w
     WHERE s.size <= $3::int`,
    [articleId, ordinals, bytes],
  )
  return row && parsed(wordsOfRows(row, ordinals))
}

function parsed(words: ReadonlyMap<number, string>): Map<number, Block> {
  return new Map([...words].map(([ordinal, text]) => [ordinal, JSON.parse(text) as Block]))
}

/** A revision's blocks with their ordinals as keys: stored blocks know their identity before a word is looked at. */
export function keyedBlocks(list: readonly number[], blocks: ReadonlyMap<number, Block>): KeyedBlock[] {
  return list.flatMap((ordinal) => {
    const block = blocks.get(ordinal)
    return block === undefined ? [] : [{ key: ordinal, block }]
  })
}
