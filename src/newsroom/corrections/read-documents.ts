import type { Block } from '../../domain/content/content.js'
import type { Queries } from '../../platform/database/work.js'
import { blocksByOrdinal } from '../revisions/index.js'

/**
 * The blocks of some of an article's revisions, by number. A number that is no revision is absent; a redacted block is left
 * out of its list; so is a number that no revision can have. Cost: two statements.
 */
export async function readDocuments(
  queries: Queries,
  articleId: string,
  numbers: readonly number[],
): Promise<Map<number, Block[]>> {
  const rows = await queries.query<{ number: number; blocks: number[] }>(
    'SELECT number, blocks FROM listed_revision WHERE article_id = $1::uuid AND number = ANY($2::bigint[])',
    [articleId, [...new Set(numbers)]],
  )
  const stored = await blocksByOrdinal(
    queries,
    articleId,
    rows.flatMap(({ blocks }) => blocks),
  )
  return new Map(
    rows.map(({ number, blocks }) => [number, blocks.flatMap((ordinal) => stored.get(ordinal) ?? [])] as const),
  )
}
