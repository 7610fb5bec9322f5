import type { Content } from '../../domain/content/content.js'
import { Notices } from '../notices/notices.js'
import type { Notice } from '../notices/notice-view.js'
import { Document } from '../page/document.js'
import type { PageHead } from '../page/page-head.js'
import type { PublicationView } from '../page/publication.js'
import { ArticleText } from './article-text.js'
import type { ArticleView } from './article-view.js'
import { RecordLine } from './record-line.js'
import { Retracted } from './retracted.js'

export interface ArticlePageProps {
  publication: PublicationView
  article: ArticleView
  /** The live release's. */
  content: Content
  publishedAt: Date | string
  /** The time of the newest release, when it is not the first. */
  updatedAt?: Date | string
  /** How many versions readers have seen. */
  versions: number
  /** In the order in which they are to stand; superseded and withdrawn ones stand on the history page only. */
  notices: readonly Notice[]
  head?: PageHead
}

/** `/{publication}/{slug}`: the article as readers see it now, with its notices in place. */
export function ArticlePage({
  publication,
  article,
  content,
  publishedAt,
  updatedAt,
  versions,
  notices,
  head,
}: ArticlePageProps) {
  const standing = notices.filter((notice) => (notice.standing ?? 'published') === 'published')
  const retracted = standing.some((notice) => notice.kind === 'retraction')
  const at = { publication: publication.slug, slug: article.slug }
  const placed = (place: Notice['placement']) =>
    standing.filter((notice) => placeOf(notice, content.body.length) === place)
  return (
    <Document
      language={article.language}
      timeZone={publication.timeZone}
      title={`${content.headline} · ${publication.name}`}
      publication={publication}
      form="article-page"
      {...(head === undefined ? {} : { head })}
    >
      <ArticleText
        article={article}
        content={content}
        retracted={retracted}
        recordLine={
          <RecordLine
            {...at}
            publishedAt={publishedAt}
            {...(updatedAt === undefined ? {} : { updatedAt })}
            versions={versions}
            notices={standing}
          />
        }
        beforeBody={
          <>
            <Notices {...at} notices={placed('top')} />
            {retracted && <Retracted publication={publication} />}
          </>
        }
        afterBlock={(position) => (
          <Notices {...at} notices={placed('inline').filter((notice) => notice.afterBlock === position)} />
        )}
        afterBody={<Notices {...at} notices={placed('bottom')} />}
      />
    </Document>
  )
}

/** A retraction stands on top whatever it says, and a notice that is meant for a block that is not there at the end. */
function placeOf(notice: Notice, blocks: number): Notice['placement'] {
  if (notice.kind === 'retraction') return 'top'
  return notice.placement === 'inline' && !(Number(notice.afterBlock) < blocks) ? 'bottom' : notice.placement
}
