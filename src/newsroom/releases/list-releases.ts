import type { Queries } from '../../platform/database/work.js'

export interface ReleaseRow {
  articleId: string
  number: number
  revision: number
  at: Date
  significance: 'major' | 'minor'
  correctionId: string | null
  byId: string
  byName: string | null
  byVersion: number
  reason: string | null
  noNoticeCode: string | null
}

const columns = `x.article_id AS "articleId", x.number, x.revision, x.at, x.significance, x.correction_id AS "correctionId",
  x.by_id AS "byId", n.name AS "byName", coalesce(u.version, 0) AS "byVersion", w.text AS reason, x.no_notice_code AS "noNoticeCode"`
const joins = `FROM release x
  LEFT JOIN account u ON u.id = x.by_id
  LEFT JOIN account_name n ON n.account_id = x.by_id
  LEFT JOIN wording w ON w.article_id = x.article_id AND w.id = x.reason_id`

/** A page of the readers' history, newest first. */
export function listReleases(
  queries: Queries,
  articleId: string,
  page: { before: number | undefined; limit: number },
): Promise<ReleaseRow[]> {
  return queries.query<ReleaseRow>(
    `SELECT ${columns} ${joins} WHERE x.article_id = $1 AND x.number < $2 ORDER BY x.number DESC LIMIT $3`,
    [articleId, page.before ?? 2_147_483_647, page.limit + 1],
  )
}

export async function findRelease(
  queries: Queries,
  articleId: string,
  number: number,
): Promise<ReleaseRow | undefined> {
  const [row] = await queries.query<ReleaseRow>(
    `SELECT ${columns} ${joins} WHERE x.article_id = $1::uuid AND x.number = $2::int`,
    [articleId, number],
  )
  return row
}
