import type { ArticleView } from '../article/article-view.js'
import { historyPath } from '../links/paths.js'
import { Notices } from '../notices/notices.js'
import type { Notice } from '../notices/notice-view.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import type { PublicationView } from '../page/publication.js'
import { Time } from '../times/time.js'
import { wordsFor } from '../words/words-for.js'

export interface StandingPageProps {
  publication: PublicationView
  article: ArticleView
  pubStatus: 'withheld' | 'canceled'
  /** Left out where it is not known. */
  since?: Date | string
  /** The public reason, in the article's language. */
  reason?: string
  notices: readonly Notice[]
  head?: PageHead
}

/** The page of an article whose text is not public now: that it is so, since when, why, and its notices. No word of the text. */
export function StandingPage({ publication, article, pubStatus, since, reason, notices, head }: StandingPageProps) {
  const words = wordsFor(article.language)
  const { slug } = article
  return (
    <Document
      language={article.language}
      timeZone={publication.timeZone}
      title={`${words.standing[pubStatus]} · ${publication.name}`}
      publication={publication}
      form="standing-page"
      {...(head === undefined ? {} : { head })}
    >
      <h1>{words.standing[pubStatus]}</h1>
      <p class="intro">{words.standing[`${pubStatus}Text`]}</p>
      {since !== undefined && <p class="standing-since">{words.standing.since(<Time at={since} />)}</p>}
      {reason !== undefined && (
        <dl class="standing-reason">
          <dt>{words.standing.reason}</dt>
          <dd lang={article.language} dir="auto">
            {reason}
          </dd>
        </dl>
      )}
      <Notices publication={publication.slug} slug={slug} notices={notices} withoutDiff />
      <p class="further">
        <a href={historyPath(publication.slug, slug)}>{words.history.title}</a>
      </p>
    </Document>
  )
}
