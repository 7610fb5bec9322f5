import type { Queries } from '../../platform/database/work.js'
import type { Audience } from '../../platform/security/permit.js'
import { type AddedRows, addedRowsSql } from './added-rows.js'

/** A revision as a list of block ordinals, with who and when. */
export interface ListedRevision {
  number: number
  blocks: number[]
  createdAt: Date
  authorId: string
  authorName: string | null
  authorVersion: number
}

export interface StoredHistory {
  revisions: ListedRevision[]
  /** The words of their blocks as they are stored: see `wordedHistory`. */
  rows: AddedRows
}

/**
 * The history of an article up to a revision, oldest first, with its words; for readers of what was released. The words are not
 * looked at: of a long history that is work for a thread. Two statements.
 */
export async function findHistory(
  queries: Queries,
  articleId: string,
  audience: Audience,
  upTo: number,
): Promise<StoredHistory> {
  const revisions = await queries.query<ListedRevision>(
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
  const [rows] = await queries.query<AddedRows>(
    `SELECT heads, words FROM ${addedRowsSql('$1::uuid', '$2::int[]')} AS w`,
    [articleId, [...new Set(revisions.flatMap(({ blocks }) => blocks))]],
  )
  return { revisions, rows: rows! }
}
