import { historyPath, revisionPath } from '../../views/links/paths.js'
import type { ReadableContents } from './page-reading.js'

/** The place of a version among the others (RFC 5829). */
export function versionLinks({ page, shown }: ReadableContents): (readonly [string, string | undefined])[] {
  const { publication, article } = page
  const at = (revision: number | undefined): string | undefined =>
    revision === undefined ? undefined : revisionPath(publication.slug, article.slug, revision)
  return [
    ['version-history', historyPath(publication.slug, article.slug)],
    ['latest-version', at(page.live)],
    ['predecessor-version', at(shown.previous?.revision)],
    ['successor-version', at(shown.next?.revision)],
  ]
}
