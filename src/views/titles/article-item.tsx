import type { ArticleView } from '../article/article-view.js'
import { articlePath } from '../links/paths.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

export interface ArticleItemView extends ArticleView {
  /** Of the live version. */
  headline: string
  standfirst?: string
  publishedAt: Date | string
  updatedAt?: Date | string
  /** How many corrections stand at it. */
  corrections: number
  retracted?: boolean
}

/** An article in a list: section, headline, standfirst, times. */
export function ArticleItem({ publication, article }: { publication: string; article: ArticleItemView }) {
  const { words } = useSetting()
  const own = foreign(article.language, words.locale)
  return (
    <article class="item">
      {(article.retracted === true || article.section !== undefined) && (
        <p class="kicker">
          {article.retracted === true && <strong class="kicker-retracted">{words.article.retracted}</strong>}{' '}
          {article.section !== undefined && <span {...own}>{article.section}</span>}
        </p>
      )}
      <h3 class="item-headline" {...own}>
        <a href={articlePath(publication, article.slug)}>
          {article.headline === '' ? words.lists.untitled : article.headline}
        </a>
      </h3>
      {article.standfirst !== undefined && (
        <p class="item-standfirst" {...own}>
          {article.standfirst}
        </p>
      )}
      <p class="item-meta">
        {article.updatedAt === undefined
          ? words.article.published(<Time at={article.publishedAt} />)
          : words.article.updated(<Time at={article.updatedAt} />)}
        {article.corrections > 0 && `\u00a0· ${words.article.correctionCount(article.corrections)}`}
      </p>
    </article>
  )
}
