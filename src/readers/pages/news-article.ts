import type { PublicNotice } from '../../newsroom/corrections/index.js'
import { correctionsPath, historyPath, noticeAnchor, publicationPath } from '../../views/links/paths.js'
import type { PageArticle, ShownVersion } from './page-article.js'

/**
 * The article as schema.org has it: a `NewsArticle` whose `correction`s are the notices that stand (CorrectionComment, which
 * news search reads), with the way to the title's corrections and to the article's history. All URLs are absolute.
 */
export function newsArticle(
  page: PageArticle,
  { content }: ShownVersion,
  notices: readonly PublicNotice[],
  { publicUrl, url }: { publicUrl: string; url: string },
): object {
  const { publication, article } = page
  const standing = notices.filter(({ state }) => state === 'published')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: content.headline,
    ...(content.standfirst !== undefined && { description: content.standfirst }),
    ...(content.byline !== undefined && { author: { '@type': 'Person', name: content.byline } }),
    ...(article.section !== undefined && { articleSection: article.section }),
    ...(content.dateline !== undefined && { dateline: content.dateline }),
    inLanguage: article.language,
    datePublished: page.firstAt.toISOString(),
    dateModified: page.releasedAt.toISOString(),
    url,
    mainEntityOfPage: page.canonicalUrl ?? url,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: publication.name,
      url: publicUrl + publicationPath(publication.slug),
      correctionsPolicy: publicUrl + correctionsPath(publication.slug),
    },
    ...(standing.length > 0 && {
      correction: standing.map(({ id, statement, publishedAt }) => ({
        '@type': 'CorrectionComment',
        text: statement.text,
        inLanguage: statement.language,
        datePublished: publishedAt.toISOString(),
        url: `${url}#${noticeAnchor(id)}`,
      })),
    }),
    subjectOf: { '@type': 'WebPage', url: publicUrl + historyPath(publication.slug, article.slug) },
  }
}
