import type { Queries } from '../../platform/database/work.js'
import { metadataTextSql } from '../revisions/index.js'

/** An article as one caller may see it: `headline` is that of the head for staff and of the live release for readers. */
export interface ArticleRow {
  id: string
  publicationId: string
  publication: string
  slug: string
  language: string
  section: string | null
  canonicalUrl: string | null
  head: number
  live: number | null
  pubStatus: string
  version: number
  redactions: number
  createdAt: Date
  savedAt: Date
  releasedAt: Date | null
  staff: boolean
  headline: string | null
}

/** Where the caller reads as staff: in all publications, or in those listed. */
export interface StaffReach {
  everywhere: boolean
  publications: readonly string[]
}

const columns = `a.id, a.publication_id AS "publicationId", p.slug AS publication, a.slug, a.language, a.section,
  a.canonical_url AS "canonicalUrl", a.head, a.live, a.pub_status AS "pubStatus", a.version, a.redactions, a.created_at AS "createdAt",
  a.saved_at AS "savedAt", a.released_at AS "releasedAt", s.staff, h.headline`
const joins = `FROM article a
  JOIN publication p ON p.id = a.publication_id
  CROSS JOIN LATERAL (SELECT $1::boolean OR a.publication_id = ANY($2::uuid[]) AS staff) s
  JOIN listed_revision r ON r.article_id = a.id AND r.number = CASE WHEN s.staff THEN a.head ELSE a.live END
  CROSS JOIN LATERAL (SELECT ${metadataTextSql('a.id', 'r.blocks[1]')} AS headline) h`

/** One article, or undefined when there is none that the caller may know of. */
export async function findArticle(queries: Queries, reach: StaffReach, id: string): Promise<ArticleRow | undefined> {
  const [row] = await queries.query<ArticleRow>(`SELECT ${columns} ${joins} WHERE a.id = $3::uuid`, [
    reach.everywhere,
    reach.publications,
    id,
  ])
  return row
}

export interface ArticleFilter {
  publication?: string | undefined
  section?: string | undefined
  q?: string | undefined
}

/**
 * A page of articles, newest first: released ones that are not held, and all those of publications whose staff the caller is.
 * `q` looks for words in the headline and the slug that the caller may see. One statement.
 */
export function listArticles(
  queries: Queries,
  reach: StaffReach,
  filter: ArticleFilter,
  page: { before: string | undefined; limit: number },
): Promise<ArticleRow[]> {
  return queries.query<ArticleRow>(
    `SELECT ${columns} ${joins}
     WHERE (s.staff OR a.pub_status = 'usable')
       AND ($3::text IS NULL OR p.slug = $3)
       AND ($4::text IS NULL OR a.section = $4)
       AND ($5::text IS NULL OR a.slug ILIKE $5 OR h.headline ILIKE $5)
       AND ($6::uuid IS NULL OR a.id < $6)
     ORDER BY a.id DESC LIMIT $7`,
    [
      reach.everywhere,
      reach.publications,
      filter.publication ?? null,
      filter.section ?? null,
      filter.q === undefined ? null : `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`,
      page.before ?? null,
      page.limit + 1,
    ],
  )
}

/** The article that has a slug in a publication, or once had it. */
export async function findBySlug(
  queries: Queries,
  publication: string,
  slug: string,
): Promise<{ id: string; slug: string; live: number | null; pubStatus: string } | undefined> {
  const [row] = await queries.query<{ id: string; slug: string; live: number | null; pubStatus: string }>(
    `SELECT a.id, a.slug, a.live, a.pub_status AS "pubStatus" FROM publication p JOIN article a ON a.publication_id = p.id
     WHERE p.slug = $1 AND (a.slug = $2 OR a.id = (SELECT f.article_id FROM former_slug f WHERE f.publication_id = p.id AND f.slug = $2))
     ORDER BY (a.slug = $2) DESC LIMIT 1`,
    [publication, slug],
  )
  return row
}
