import type { Work } from '../../platform/database/work.js'

/** An article as a release or a status change needs it, locked until the unit of work ends. */
export interface LockedArticle {
  articleId: string
  publicationId: string
  head: number
  live: number | null
  releases: number
  releasedAt: Date | null
  pubStatus: string
  version: number
}

export async function lockArticle(work: Work, articleId: string): Promise<LockedArticle | undefined> {
  const [row] = await work.query<LockedArticle>(
    `SELECT id AS "articleId", publication_id AS "publicationId", head, live, releases, released_at AS "releasedAt",
            pub_status::text AS "pubStatus", version
     FROM article WHERE id = $1::uuid FOR UPDATE`,
    [articleId],
  )
  return row
}
