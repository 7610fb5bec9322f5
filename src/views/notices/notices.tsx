import type { Notice } from './notice-view.js'
import { NoticeBox } from './notice-box.js'

interface NoticesProps {
  publication: string
  slug: string
  notices: readonly Notice[]
  /** Without the links to diffs: while no text of the article is public. */
  withoutDiff?: boolean
}

export function Notices({ publication, slug, notices, withoutDiff = false }: NoticesProps) {
  return (
    <>
      {notices.map((notice) => (
        <NoticeBox publication={publication} slug={slug} notice={notice} withoutDiff={withoutDiff} />
      ))}
    </>
  )
}
