import { contentOf } from '../../domain/content/block-list.js'
import type { Content } from '../../domain/content/content.js'
import { type AddedRows, addedRowsSql, blocksInOrder } from '../../newsroom/revisions/index.js'
import type { Queries } from '../../platform/database/work.js'
import type { ArticleView, PublicationView, VersionView } from '../../views/index.js'
import type { ArticleAddress, ShownRevision } from './page-parameters.js'

/** An article that readers know of, with the version that a page is about. */
export interface PageArticle {
  id: string
  publicationId: string
  publicationVersion: number
  version: number
  redactions: number
  pubStatus: 'usable' | 'withheld' | 'canceled'
  publication: PublicationView
  article: ArticleView
  canonicalUrl: string | null
  live: number
  /** How many versions readers have seen. */
  total: number
  firstAt: Date
  releasedAt: Date
  /** The version asked for; undefined when no such revision was ever released. */
  shown: ShownVersion | undefined
}

export interface ShownVersion {
  version: VersionView
  previous?: VersionView
  next?: VersionView
  /** When the next version took its place. */
  until: Date | null
  /** Without a single word while the article is withheld or withdrawn. */
  content: Content
}

interface Row extends AddedRows {
  id: string
  publicationId: string
  publicationVersion: number
  version: number
  redactions: number
  pubStatus: PageArticle['pubStatus']
  publicationSlug: string
  name: string
  publicationLanguage: string
  timeZone: string
  slug: string
  language: string
  section: string | null
  canonicalUrl: string | null
  live: number
  total: number
  firstAt: Date
  releasedAt: Date
  number: number | null
  revision: number
  at: Date
  previousRevision: number | null
  previousAt: Date
  nextRevision: number | null
  nextAt: Date
  blocks: number[]
}

/**
 * The article that has a slug in a title, or once had it, with one version's words: released ones only, and none while it is
 * withheld or withdrawn (P1). What was never released is not there. One statement.
 */
export async function findPageArticle(
  queries: Queries,
  at: ArticleAddress,
  which: ShownRevision,
): Promise<PageArticle | undefined> {
  const [row] = await queries.query<Row>(
    `SELECT a.id, p.id AS "publicationId", p.version AS "publicationVersion", a.version, a.redactions, a.pub_status::text AS "pubStatus",
       p.slug AS "publicationSlug", p.name, p.language AS "publicationLanguage", p.time_zone AS "timeZone",
       a.slug, a.language, a.section, a.canonical_url AS "canonicalUrl", a.live, a.releases AS total, o.at AS "firstAt", a.released_at AS "releasedAt",
       s.number, s.revision, s.at, b.revision AS "previousRevision", b.at AS "previousAt", n.revision AS "nextRevision", n.at AS "nextAt", r.blocks,
       k.heads, k.words
     FROM publication p
     JOIN article a ON a.publication_id = p.id
     JOIN release o ON o.article_id = a.id AND o.number = 1
     LEFT JOIN release s ON s.article_id = a.id AND s.revision = CASE $3 WHEN 'live' THEN a.live ELSE $3::int END
     LEFT JOIN listed_revision r ON r.article_id = a.id AND r.number = s.revision
     LEFT JOIN LATERAL ${addedRowsSql('a.id', 'r.blocks')} k ON a.pub_status = 'usable'
     LEFT JOIN release b ON b.article_id = a.id AND b.number = s.number - 1
     LEFT JOIN release n ON n.article_id = a.id AND n.number = s.number + 1
     WHERE p.slug = $1 AND a.live IS NOT NULL
       AND (a.slug = $2 OR a.id = (SELECT f.article_id FROM former_slug f WHERE f.publication_id = p.id AND f.slug = $2))
     ORDER BY (a.slug = $2) DESC LIMIT 1`,
    [at.publication, at.slug, String(which)],
  )
  return row && articleOf(row)
}

function articleOf(row: Row): PageArticle {
  return {
    id: row.id,
    publicationId: row.publicationId,
    publicationVersion: row.publicationVersion,
    version: row.version,
    redactions: row.redactions,
    pubStatus: row.pubStatus,
    publication: {
      slug: row.publicationSlug,
      name: row.name,
      language: row.publicationLanguage,
      timeZone: row.timeZone,
    },
    article: { slug: row.slug, language: row.language, ...(row.section !== null && { section: row.section }) },
    canonicalUrl: row.canonicalUrl,
    live: row.live,
    total: row.total,
    firstAt: row.firstAt,
    releasedAt: row.releasedAt,
    shown: row.number === null ? undefined : shownOf({ ...row, number: row.number }),
  }
}

function shownOf(row: Row & { number: number }): ShownVersion {
  const { number, revision, at, previousRevision, previousAt, nextRevision, nextAt } = row
  return {
    version: { number, revision, at },
    ...(previousRevision !== null && {
      previous: { number: number - 1, revision: previousRevision, at: previousAt },
    }),
    ...(nextRevision !== null && { next: { number: number + 1, revision: nextRevision, at: nextAt } }),
    until: nextRevision === null ? null : nextAt,
    content: contentOf(blocksInOrder(row)),
  }
}

/** Whether nothing that readers could notice has changed since it was read. */
export async function isUnchanged(queries: Queries, article: PageArticle): Promise<boolean> {
  const rows = await queries.query(
    'SELECT 1 AS unchanged FROM article WHERE id = $1::uuid AND version = $2::int AND redactions = $3::int',
    [article.id, article.version, article.redactions],
  )
  return rows.length === 1
}
