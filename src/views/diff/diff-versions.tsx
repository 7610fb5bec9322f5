import type { VersionView } from '../article/article-view.js'
import { Choice } from '../links/choice.js'
import { diffPath, revisionPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'

interface DiffVersionsProps {
  publication: string
  slug: string
  from: VersionView
  to: VersionView
  view: 'inline' | 'side-by-side'
}

/** The two versions that are compared, and the choice of view. */
export function DiffVersions({ publication, slug, from, to, view }: DiffVersionsProps) {
  const { words } = useSetting()
  const path = diffPath(publication, slug, from.revision, to.revision)
  const version = (shown: VersionView) => (
    <li>
      <a href={revisionPath(publication, slug, shown.revision)}>{words.history.version(shown.number)}</a>{' '}
      <Time at={shown.at} />
    </li>
  )
  return (
    <div class="diff-frame">
      <ul class="diff-versions">
        {version(from)}
        {version(to)}
      </ul>
      <nav class="view-choice" aria-label={words.diff.view}>
        <ul>
          <Choice href={path} text={words.diff.inline} here={view === 'inline'} />
          <Choice href={`${path}?view=side-by-side`} text={words.diff.sideBySide} here={view === 'side-by-side'} />
        </ul>
      </nav>
    </div>
  )
}
