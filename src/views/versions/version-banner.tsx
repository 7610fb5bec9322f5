import type { VersionView } from '../article/article-view.js'
import { articlePath, blamePath, diffPath, historyPath, revisionPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

interface VersionBannerProps {
  publication: string
  slug: string
  version: VersionView
  total: number
  until: Date | string | null
  previous?: VersionView
  next?: VersionView
}

/** Says which version this is, when readers saw it, and how to get to the others. */
export function VersionBanner({ publication, slug, version, total, until, previous, next }: VersionBannerProps) {
  const { words } = useSetting()
  const way = (to: VersionView | undefined, text: string, rel: 'prev' | 'next') =>
    to !== undefined && (
      <li>
        <a href={revisionPath(publication, slug, to.revision)} rel={rel}>
          {text}
        </a>
      </li>
    )
  return (
    <div class="version-banner" role="note">
      <p class="version-number">{words.history.versionOf(version.number, total)}</p>
      <p class="version-times">
        {until === null
          ? words.history.shownSince(<Time at={version.at} />)
          : words.history.shownFromTo(<Time at={version.at} />, <Time at={until} />)}
      </p>
      {until !== null && <p class="version-old">{words.history.earlierVersion}</p>}
      <ul class="ways">
        <li class="way-first">
          <a href={articlePath(publication, slug)}>{words.history.readCurrent}</a>
        </li>
        {way(previous, words.history.previous, 'prev')}
        {way(next, words.history.next, 'next')}
        {previous !== undefined && (
          <li>
            <a href={diffPath(publication, slug, previous.revision, version.revision)}>{words.history.seeChanges}</a>
          </li>
        )}
        <li>
          <a href={blamePath(publication, slug, version.revision)}>{words.blame.link}</a>
        </li>
        <li>
          <a href={historyPath(publication, slug)}>{words.history.title}</a>
        </li>
      </ul>
    </div>
  )
}
