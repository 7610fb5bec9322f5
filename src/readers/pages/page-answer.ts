import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { linkHeader } from '../../platform/http/link-header.js'
import { listTag } from '../../platform/http/list-tag.js'
import { listSurrogateKeys, surrogateKeys } from '../../platform/http/surrogate-keys.js'
import type { PageArticle } from './page-article.js'
import { pageEdition } from './page-edition.js'

/** Pages run nothing: stricter than what the rest of the service allows. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' https: http: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The headers of every HTML page. */
export const htmlHeaders = (language: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': language,
  'content-security-policy': pagePolicy,
})

type Links = Parameters<typeof linkHeader>[0]

/**
 * A page about an article. The tag counts what readers could notice and never derives from words. `names`: the versions of the
 * names of people that it shows, together.
 */
export function articleAnswer(html: string, article: PageArticle, links: Links = [], status = 200, names = 0): Answer {
  const link = linkHeader(links)
  return new Answer(html, status, {
    ...htmlHeaders(article.article.language),
    ...surrogateKeys(article.id, article.publicationId),
    etag: entityTag(
      `${article.version}.${article.redactions}`,
      `p${article.publicationVersion}.${names}.${pageEdition}.html`,
    ),
    ...(link !== '' && { link }),
  })
}

/** A page that stands for one that could not be made in time: no cache and no client keeps it. */
export function makeshiftAnswer(html: string, { article }: PageArticle): Answer {
  return new Answer(html, 200, { ...htmlHeaders(article.language), 'cache-control': 'no-store' })
}

/** A page of a title's list. `versions`: keys and versions of all that it shows. */
export function titleAnswer(
  html: string,
  title: { id: string; language: string; version: number },
  versions: readonly (string | number)[],
  links: Links = [],
): Answer {
  const link = linkHeader(links)
  return new Answer(html, 200, {
    ...htmlHeaders(title.language),
    'surrogate-key': `${listSurrogateKeys(title.id)['surrogate-key']} policy:${title.id}`,
    etag: listTag([pageEdition, title.version, ...versions], null),
    ...(link !== '' && { link }),
  })
}

/** Leads to where the page is now. Caches ask again, since a slug may come back to the article that had it first. */
export function movedAnswer(path: string, status: 301 | 303 = 301): Answer {
  return new Answer('', status, { location: path, 'content-type': 'text/plain; charset=utf-8' })
}
