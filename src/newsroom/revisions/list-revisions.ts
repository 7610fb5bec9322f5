import type { Queries } from '../../platform/database/work.js'
import type { Audience } from '../../platform/security/permit.js'

/** A line of the history: a revision without its words. */
export interface HistoryRow {
  number: number
  parent: number | null
  basedOn: number | null
  sameAs: number | null
  kind: string
  createdAt: Date
  authorId: string
  authorName: string | null
  authorVersion: number
  note: string | null
  releasedBefore: number | null
  basedOnReleased: boolean
}

/**
 * A page of an article's history, newest first; readers get what was released. One statement whatever the length: it walks the
 * key backwards from `before`.
 */
export async function listRevisions(
  queries: Queries,
  articleId: string,
  audience: Audience,
  page: { before: number | undefined; limit: number },
): Promise<HistoryRow[]> {
  return queries.query<HistoryRow>(
    `SELECT r.number, r.parent, r.based_on AS "basedOn", r.same_as AS "sameAs", r.kind, r.created_at AS "createdAt",
        r.author_id AS "authorId", n.name AS "authorName", coalesce(u.version, 0) AS "authorVersion", w.text AS note,
        (SELECT x.revision FROM release x WHERE x.article_id = r.article_id AND x.revision < r.number ORDER BY x.revision DESC LIMIT 1) AS "releasedBefore",
        EXISTS (SELECT FROM release x WHERE x.article_id = r.article_id AND x.revision = r.based_on) AS "basedOnReleased"
      FROM revision r
      LEFT JOIN account u ON u.id = r.author_id
      LEFT JOIN account_name n ON n.account_id = r.author_id
      LEFT JOIN wording w ON w.article_id = r.article_id AND w.id = r.note_id
      WHERE r.article_id = $1 AND r.number < $2
      ${audience === 'public' ? 'AND EXISTS (SELECT FROM release x WHERE x.article_id = r.article_id AND x.revision = r.number)' : ''}
      ORDER BY r.number DESC LIMIT $3`,
    [articleId, page.before ?? 2_147_483_647, page.limit + 1],
  )
}
