import { entityTag } from '../../platform/http/entity-tag.js'
import type { ArticleRow } from './article-queries.js'

/**
 * The version part counts what readers could notice, so that a colleague's draft does not make a release stale; the
 * representation names the head, so that the tag of what staff see changes with it.
 */
export function articleTag(row: ArticleRow): string {
  return entityTag(row.version, row.staff ? `h${row.head}.${row.redactions}.json` : `${row.redactions}.json`)
}

/** An article on the wire: its head and its newest headline for staff, what is live for readers (P1). */
export function presentArticle(row: ArticleRow, publicUrl: string): Record<string, unknown> {
  const textIsPublic = row.pubStatus === 'usable'
  const updatedAt = row.staff ? latest(row.savedAt, row.releasedAt) : (row.releasedAt ?? row.createdAt)
  return {
    id: row.id,
    etag: articleTag(row),
    publication: row.publication,
    slug: row.slug,
    language: row.language,
    ...(row.section !== null && { section: row.section }),
    ...(row.canonicalUrl !== null && { canonicalUrl: row.canonicalUrl }),
    headline: row.staff || textIsPublic ? (row.headline ?? '') : '',
    ...(row.staff && { head: row.head }),
    live: row.live,
    pubStatus: row.pubStatus,
    createdAt: row.createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    url: `${publicUrl}/${row.publication}/${encodeURIComponent(row.slug)}`,
  }
}

function latest(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one
}
