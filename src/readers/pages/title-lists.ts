import { metadataTextSql } from '../../newsroom/revisions/index.js'
import type { Queries } from '../../platform/database/work.js'
import type { ArticleItemView } from '../../views/index.js'

interface Row {
  id: string
  version: number
  redactions: number
  slug: string
  language: string
  section: string | null
  total: number
  publishedAt: Date
  releasedAt: Date
  headline: string | null
  standfirst: string | null
  corrections: number
  retracted: boolean
}

/** An article of a title's list, with what its tag counts. */
export interface ListedArticle {
  item: ArticleItemView
  key: readonly (string | number)[]
}

/** The articles that changed for readers last, newest first; none that is withheld or withdrawn (P1). One statement. */
export async function listNewest(queries: Queries, publicationId: string, limit: number): Promise<ListedArticle[]> {
  const rows = await queries.query<Row>(
    `SELECT a.id, a.version, a.redactions, a.slug, a.language, a.section, a.releases AS total, o.at AS "publishedAt",
       a.released_at AS "releasedAt", ${metadataTextSql('a.id', 'r.blocks[1]')} AS headline, s.standfirst,
       coalesce(c.corrections, 0)::int AS corrections, coalesce(c.retracted, false) AS retracted
     FROM article a
     JOIN release o ON o.article_id = a.id AND o.number = 1
     JOIN listed_revision r ON r.article_id = a.id AND r.number = a.live
     LEFT JOIN LATERAL (
       SELECT b.words[(r.blocks[2] & 8191) + 1]::json ->> 'text' AS standfirst FROM added_blocks b
       WHERE b.article_id = a.id AND b.revision = r.blocks[2] >> 13 AND b.kinds[(r.blocks[2] & 8191) + 1] = 'standfirst'
     ) s ON true
     LEFT JOIN LATERAL (
       SELECT count(*) FILTER (WHERE k.kind = 'correction') AS corrections, bool_or(k.kind = 'retraction') AS retracted
       FROM correction k WHERE k.article_id = a.id AND k.state = 'published'
     ) c ON true
     WHERE a.publication_id = $1::uuid AND a.pub_status = 'usable' AND a.released_at IS NOT NULL
     ORDER BY a.released_at DESC, a.id DESC LIMIT $2::int`,
    [publicationId, limit],
  )
  return rows.map((row) => ({ item: itemOf(row), key: [row.id, row.version, row.redactions] }))
}

function itemOf(row: Row): ArticleItemView {
  return {
    slug: row.slug,
    language: row.language,
    headline: row.headline ?? '',
    publishedAt: row.publishedAt,
    corrections: row.corrections,
    retracted: row.retracted,
    ...(row.section !== null && { section: row.section }),
    ...(row.standfirst !== null && { standfirst: row.standfirst }),
    ...(row.total > 1 && { updatedAt: row.releasedAt }),
  }
}

/**
 * What the tag of a page of corrections counts: id, and the versions of its article, of each notice, newest first, from the one
 * that `cursor` names on. Read before the notices themselves: should one go out in between, the older tag only makes a reader
 * ask once more. One statement.
 */
export function correctionVersions(
  queries: Queries,
  publicationId: string,
  before: { at: Date; id: string } | undefined,
  limit: number,
): Promise<{ id: string; version: number; redactions: number }[]> {
  return queries.query(
    `SELECT c.id, a.version, a.redactions FROM correction c JOIN article a ON a.id = c.article_id
     WHERE c.publication_id = $1::uuid AND c.state IN ('published', 'superseded', 'withdrawn')
       AND a.live IS NOT NULL AND a.pub_status = 'usable'
       AND ($2::timestamptz IS NULL OR (c.published_at, c.id) < ($2, $3::uuid))
     ORDER BY c.published_at DESC, c.id DESC LIMIT $4::int`,
    [publicationId, before?.at ?? null, before?.id ?? null, limit],
  )
}
