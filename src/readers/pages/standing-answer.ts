import type { PublicNotice } from '../../newsroom/corrections/index.js'
import type { Answer } from '../../platform/http/answer.js'
import { renderPage, StandingPage } from '../../views/index.js'
import { noticeView } from './notice-view.js'
import { articleAnswer } from './page-answer.js'
import type { PageArticle } from './page-article.js'

/** Instead of any page with words of an article that is withheld (200: it is there) or withdrawn (410: it is gone). */
export function standingAnswer(
  page: PageArticle,
  pubStatus: 'withheld' | 'canceled',
  notices: readonly PublicNotice[],
): Answer {
  const html = renderPage(
    StandingPage({
      publication: page.publication,
      article: page.article,
      pubStatus,
      notices: notices.map((notice) => noticeView(notice)),
      head: { robots: 'noindex' },
    }),
  )
  return articleAnswer(html, page, [], pubStatus === 'canceled' ? 410 : 200)
}
