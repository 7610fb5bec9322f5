import type { Block } from '../../domain/content/content.js'
import type { Queries } from '../../platform/database/work.js'
import type { Audience } from '../../platform/security/permit.js'
import { blocksByOrdinal } from './keyed-blocks.js'

/** A revision as a list of block ordinals, with who and when. */
export interface ListedRevision {
  number: number
  blocks: number[]
  createdAt: Date
  authorId: string
  authorName: string | null
  authorVersion: number
}

export interface WordedHistory {
  revisions: ListedRevision[]
  /** Every block of theirs that was not redacted, by ordinal. */
  blocks: Map<number, Block>
}

/**
 * The history of an article up to a revision, oldest first, with its words; for readers of what was released. What a redaction
 * emptied is in no list. Two statements; linear in the history's lists and in its distinct blocks.
 */
export async function findHistory(
  queries: Queries,
  articleId: string,
  audience: Audience,
  upTo: number,
): Promise<WordedHistory> {
  const rows = await queries.query<ListedRevision>(
    `SELECT r.number, r.blocks, r.created_at AS "createdAt", r.author_id AS "authorId", n.name AS "authorName",
        coalesce(u.version, 0) AS "authorVersion"
      FROM listed_revision r
      LEFT JOIN account u ON u.id = r.author_id
      LEFT JOIN account_name n ON n.account_id = r.author_id
      WHERE r.article_id = $1 AND r.number <= $2
      ${audience === 'public' ? 'AND EXISTS (SELECT FROM release x WHERE x.article_id = r.article_id AND x.revision = r.number)' : ''}
      ORDER BY r.number`,
    [articleId, upTo],
  )
  const blocks = await blocksByOrdinal(
    queries,
    articleId,
    rows.flatMap((row) => row.blocks),
  )
  for (const row of rows) row.blocks = row.blocks.filter((ordinal) => blocks.has(ordinal))
  return { revisions: rows, blocks }
}
