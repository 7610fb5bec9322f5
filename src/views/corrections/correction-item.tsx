import type { ArticleView } from '../article/article-view.js'
import { articlePath, noticeAnchor } from '../links/paths.js'
import { ClaimWords } from '../notices/claim-words.js'
import { NoticeFoot } from '../notices/notice-foot.js'
import type { Notice } from '../notices/notice-view.js'
import { Statement } from '../notices/statement.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

/** A notice, with the article it is about. */
export interface CorrectionItemView {
  notice: Notice
  /** Without a headline while the article is withheld or withdrawn, when no text of it is public. */
  article: ArticleView & { headline?: string }
}

interface CorrectionItemProps {
  publication: string
  item: CorrectionItemView
  /** Statement and article only. */
  short?: boolean
}

/** A notice in a list: kind and date, the article, the statement, was and is, how long, the way to the change. */
export function CorrectionItem({ publication, item: { notice, article }, short = false }: CorrectionItemProps) {
  const { words } = useSetting()
  const { standing = 'published' } = notice
  const headline = article.headline ?? ''
  return (
    <article class={`item correction-item notice-${standing}`} id={noticeAnchor(notice.id)}>
      <p class="item-meta">
        <span class="notice-label">{words.notice.kinds[notice.kind]}</span>{' '}
        <Time at={notice.publishedAt} as={short ? 'day' : 'moment'} />
      </p>
      <h3 class="item-headline" {...foreign(article.language, words.locale)}>
        <a href={articlePath(publication, article.slug)}>{headline === '' ? words.lists.untitled : headline}</a>
      </h3>
      {standing !== 'published' && <p class="notice-standing">{words.notice[standing]}</p>}
      <Statement statement={notice.statement} />
      {!short && notice.claim !== undefined && <ClaimWords claim={notice.claim} language={notice.statement.language} />}
      {!short && (
        <NoticeFoot
          publication={publication}
          slug={article.slug}
          notice={notice}
          withoutDiff={article.headline === undefined}
        />
      )}
    </article>
  )
}
