import { noticeAnchor } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'
import { ClaimWords } from './claim-words.js'
import { NoticeFoot } from './notice-foot.js'
import type { Notice } from './notice-view.js'
import { Statement } from './statement.js'

export interface NoticeBoxProps {
  /** Slugs. */
  publication: string
  slug: string
  notice: Notice
  /** The level of its heading. */
  level?: 2 | 3 | 4
  /** Leave the link to the diff out: on the page of that very diff, and while no text of the article is public. */
  withoutDiff?: boolean
}

/** A notice in its ruled box: kind, date, statement, what was and is right, the way to the change. */
export function NoticeBox({ publication, slug, notice, level = 2, withoutDiff = false }: NoticeBoxProps) {
  const { words } = useSetting()
  const Label = `h${level}` as const
  const id = noticeAnchor(notice.id)
  const { standing = 'published', earlier = [] } = notice
  return (
    <section class={`notice notice-${notice.kind} notice-${standing}`} id={id} aria-labelledby={`${id}-label`}>
      <div class="notice-head">
        <Label class="notice-label" id={`${id}-label`}>
          {words.notice.kinds[notice.kind]}
        </Label>{' '}
        <p class="notice-date">
          <Time at={notice.publishedAt} />
        </p>
      </div>
      {standing !== 'published' && <p class="notice-standing">{words.notice[standing]}</p>}
      <Statement statement={notice.statement} />
      {notice.claim !== undefined && <ClaimWords claim={notice.claim} language={notice.statement.language} />}
      <NoticeFoot publication={publication} slug={slug} notice={notice} withoutDiff={withoutDiff} />
      {earlier.length > 0 && (
        <details class="notice-earlier">
          <summary>{words.notice.earlierWordings(earlier.length)}</summary>
          {earlier.map((statement) => (
            <div>
              <p class="notice-date">
                <Time at={statement.at} />
              </p>
              <Statement statement={statement} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}
