import type { Notice } from '../notices/notice-view.js'
import { blamePath, historyPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

interface RecordLineProps {
  publication: string
  slug: string
  publishedAt: Date | string
  updatedAt?: Date | string
  versions: number
  notices: readonly Notice[]
}

/** The line that says when the article was published and changed, how often, and how often it was put right. */
export function RecordLine({ publication, slug, publishedAt, updatedAt, versions, notices }: RecordLineProps) {
  const { words } = useSetting()
  const standing = notices.filter((notice) => (notice.standing ?? 'published') === 'published')
  const corrections = standing.filter((notice) => notice.kind === 'correction').length
  const others = standing.length - corrections
  return (
    <ul class="record-line" aria-label={words.article.record}>
      <li>{words.article.published(<Time at={publishedAt} />)}</li>
      {updatedAt !== undefined && <li>{words.article.updated(<Time at={updatedAt} />)}</li>}
      <li>
        <a href={historyPath(publication, slug)}>
          {[
            words.article.versionCount(versions),
            ...(corrections > 0 ? [words.article.correctionCount(corrections)] : []),
            ...(others > 0 ? [words.article.otherNoticeCount(others)] : []),
          ].join('\u00a0· ')}
        </a>
      </li>
      {versions > 1 && (
        <li>
          <a href={blamePath(publication, slug)}>{words.blame.link}</a>
        </li>
      )}
    </ul>
  )
}
