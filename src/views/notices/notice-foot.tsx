import { diffPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { formatDuration } from '../times/format-duration.js'
import type { Notice } from './notice-view.js'

interface NoticeFootProps {
  publication: string
  slug: string
  notice: Notice
  /** Leave the link to the diff out. */
  withoutDiff?: boolean
}

/** How long readers saw the error, in words, and the way to the change; nothing when neither is known. */
export function NoticeFoot({ publication, slug, notice, withoutDiff = false }: NoticeFootProps) {
  const { words, locale } = useSetting()
  const { exposureMs, fix } = notice
  const way = withoutDiff ? undefined : fix
  // An error that was never online, such as one in a draft, was seen by nobody: nothing to say.
  const exposed = exposureMs === undefined || exposureMs === 0 ? undefined : exposureMs
  if (exposed === undefined && way === undefined) return null
  return (
    <p class="notice-foot">
      {exposed !== undefined && (
        <span>
          {exposed === null ? words.notice.stillOnline : words.notice.onlineFor(formatDuration(exposed, locale))}
        </span>
      )}{' '}
      {way !== undefined && <a href={diffPath(publication, slug, way.from, way.to)}>{words.notice.seeChange}</a>}
    </p>
  )
}
