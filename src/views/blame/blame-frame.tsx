import type { VersionView } from '../article/article-view.js'
import { blamePath, historyPath, revisionPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

interface BlameFrameProps {
  publication: string
  slug: string
  version: VersionView
  total: number
  previous?: VersionView
  next?: VersionView
}

/** Which version it is whose words are asked about, and the ways to the others. */
export function BlameFrame({ publication, slug, version, total, previous, next }: BlameFrameProps) {
  const { words } = useSetting()
  const way = (to: VersionView | undefined, text: string, rel: 'prev' | 'next') =>
    to !== undefined && (
      <li>
        <a href={blamePath(publication, slug, to.revision)} rel={rel}>
          {text}
        </a>
      </li>
    )
  return (
    <div class="diff-frame">
      <p class="blame-version">
        <a href={revisionPath(publication, slug, version.revision)}>{words.history.versionOf(version.number, total)}</a>{' '}
        <Time at={version.at} />
      </p>
      <ul class="ways">
        {way(previous, words.history.previous, 'prev')}
        {way(next, words.history.next, 'next')}
        <li>
          <a href={historyPath(publication, slug)}>{words.history.title}</a>
        </li>
      </ul>
    </div>
  )
}
