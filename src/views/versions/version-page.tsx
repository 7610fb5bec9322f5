import type { Content } from '../../domain/content/content.js'
import { ArticleText } from '../article/article-text.js'
import type { ArticleView, VersionView } from '../article/article-view.js'
import { Retracted } from '../article/retracted.js'
import { Notices } from '../notices/notices.js'
import type { Notice } from '../notices/notice-view.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import type { PublicationView } from '../page/publication.js'
import { wordsFor } from '../words/words-for.js'
import { VersionBanner } from './version-banner.js'

export interface VersionPageProps {
  publication: PublicationView
  article: ArticleView
  version: VersionView
  content: Content
  /** How many versions readers have seen. */
  total: number
  /** When the next version took its place; null while it is what readers see. */
  until: Date | string | null
  previous?: VersionView
  next?: VersionView
  /** Notices about what this version says: they stand above it, whenever they were published. */
  notices: readonly Notice[]
  head?: PageHead
}

/** `/{publication}/{slug}/revisions/{n}`: the article as it stood, and labelled so. */
export function VersionPage(props: VersionPageProps) {
  const { publication, article, version, content, total, until, previous, next, notices, head } = props
  const words = wordsFor(article.language)
  const standing = notices.filter((notice) => (notice.standing ?? 'published') === 'published')
  const retracted = standing.some((notice) => notice.kind === 'retraction')
  const at = { publication: publication.slug, slug: article.slug }
  return (
    <Document
      language={article.language}
      timeZone={publication.timeZone}
      title={`${words.history.versionOf(version.number, total)} · ${content.headline} · ${publication.name}`}
      publication={publication}
      form="version-page"
      {...(head === undefined ? {} : { head })}
    >
      <VersionBanner
        {...at}
        version={version}
        total={total}
        until={until}
        {...(previous === undefined ? {} : { previous })}
        {...(next === undefined ? {} : { next })}
      />
      <ArticleText
        article={article}
        content={content}
        retracted={retracted}
        beforeBody={
          <>
            <Notices {...at} notices={standing} />
            {retracted && <Retracted publication={publication} />}
          </>
        }
      />
    </Document>
  )
}
