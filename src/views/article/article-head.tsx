import type { ComponentChildren } from 'preact'
import type { Content } from '../../domain/content/content.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import type { ArticleView } from './article-view.js'

interface ArticleHeadProps {
  article: ArticleView
  content: Content
  retracted?: boolean
  /** The line under the byline. */
  children?: ComponentChildren
}

/** Section, headline, standfirst, byline and dateline. The headline is the page's h1. */
export function ArticleHead({ article, content, retracted = false, children }: ArticleHeadProps) {
  const { words } = useSetting()
  const own = foreign(article.language, words.locale)
  return (
    <header class="article-head">
      {(retracted || article.section !== undefined) && (
        <p class="kicker">
          {retracted && <strong class="kicker-retracted">{words.article.retracted}</strong>}{' '}
          {article.section !== undefined && <span {...own}>{article.section}</span>}
        </p>
      )}
      {content.headline === '' ? (
        <h1 class="headline headline-removed">{words.article.headlineRemoved}</h1>
      ) : (
        <h1 class="headline" {...own}>
          {content.headline}
        </h1>
      )}
      {content.standfirst !== undefined && (
        <p class="standfirst" {...own}>
          {content.standfirst}
        </p>
      )}
      {(content.byline ?? content.dateline) !== undefined && (
        <p class="byline" {...own}>
          {content.byline !== undefined && <span class="byline-name">{content.byline}</span>}{' '}
          {content.dateline !== undefined && <span class="byline-place">{content.dateline}</span>}
        </p>
      )}
      {children}
    </header>
  )
}
