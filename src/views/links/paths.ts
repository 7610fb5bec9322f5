/** The addresses of pages, as the HTTP contract has them. Root-relative; every part is percent-encoded. */

const path = (...parts: (string | number)[]): string => parts.map((part) => `/${encodeURIComponent(part)}`).join('')

export const publicationPath = (publication: string): string => path(publication)
export const correctionsPath = (publication: string): string => path(publication, 'corrections')
export const articlePath = (publication: string, slug: string): string => path(publication, slug)
export const historyPath = (publication: string, slug: string): string => path(publication, slug, 'history')
export const revisionPath = (publication: string, slug: string, revision: number): string =>
  path(publication, slug, 'revisions', revision)

/** Which version brought which words, of what readers see now or of a revision. */
export const blamePath = (publication: string, slug: string, revision?: number): string =>
  revision === undefined ? path(publication, slug, 'blame') : path(publication, slug, 'revisions', revision, 'blame')

/** What the two-version picker asks for, as `?from=&to=`: to be answered with a redirect to `diffPath`. */
export const comparePath = (publication: string, slug: string): string => path(publication, slug, 'diff')
export const diffPath = (publication: string, slug: string, from: number, to: number): string =>
  path(publication, slug, 'diff', from, to)

/** Where a notice stands on a page: its fragment identifier. */
export const noticeAnchor = (id: string): string => `notice-${id}`
