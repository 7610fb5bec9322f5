import type { ComponentChildren } from 'preact'
import type { Content } from '../../domain/content/content.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { ArticleBody } from './article-body.js'
import { ArticleHead } from './article-head.js'
import type { ArticleView } from './article-view.js'

export interface ArticleTextProps {
  article: ArticleView
  content: Content
  retracted?: boolean
  recordLine?: ComponentChildren
  beforeBody?: ComponentChildren
  /** What stands after a block of the body, by its position in it. */
  afterBlock?: (position: number) => ComponentChildren
  afterBody?: ComponentChildren
}

/** An article from section to credit, as it stands on its own page and on the pages of its versions. */
export function ArticleText(props: ArticleTextProps) {
  const { article, content, retracted = false, recordLine, beforeBody, afterBlock, afterBody } = props
  const { words } = useSetting()
  const own = foreign(article.language, words.locale)
  return (
    <article class={retracted ? 'article article-retracted' : 'article'}>
      <ArticleHead article={article} content={content} retracted={retracted}>
        {recordLine}
      </ArticleHead>
      {beforeBody}
      <div {...own}>
        <ArticleBody blocks={content.body} {...(afterBlock === undefined ? {} : { after: afterBlock })} />
        {content.credit !== undefined && <p class="article-credit">{content.credit}</p>}
      </div>
      {afterBody}
    </article>
  )
}
