import type { Queries } from '../../platform/database/work.js'

/** What lists and diffs of an article need to know of it before they read any words. */
export interface ArticleStanding {
  articleId: string
  publicationId: string
  publicationSlug: string
  articleSlug: string
  language: string
  pubStatus: string
  version: number
  redactions: number
  head: number
  live: number | null
  showStaff: string
  publicationVersion: number
}

export async function articleStanding(queries: Queries, articleId: string): Promise<ArticleStanding | undefined> {
  const [row] = await queries.query<ArticleStanding>(
    `SELECT a.id AS "articleId", a.publication_id AS "publicationId", p.slug AS "publicationSlug", a.slug AS "articleSlug",
        a.language, a.pub_status AS "pubStatus", a.version, a.redactions, a.head, a.live, coalesce(p.policy ->> 'showStaff', 'none') AS "showStaff",
        p.version AS "publicationVersion"
      FROM article a JOIN publication p ON p.id = a.publication_id WHERE a.id = $1`,
    [articleId],
  )
  return row
}
