import { NoticeBox } from '../notices/notice-box.js'
import { ReleaseRow, type ReleaseRowProps } from './release-row.js'
import { StatusRow } from './status-row.js'
import type { TimelineEntry } from './timeline-entry.js'

export interface TimelineProps extends Omit<ReleaseRowProps, 'entry'> {
  /** Newest first. */
  entries: readonly TimelineEntry[]
}

export function Timeline({ entries, ...article }: TimelineProps) {
  return (
    <ol class="timeline" reversed>
      {entries.map((entry) => (
        <li class={`timeline-${entry.type}`}>
          {entry.type === 'release' && <ReleaseRow entry={entry} {...article} />}
          {entry.type === 'notice' && (
            <NoticeBox
              publication={article.publication}
              slug={article.slug}
              notice={entry.notice}
              withoutDiff={article.live === null}
            />
          )}
          {entry.type === 'status' && <StatusRow entry={entry} />}
        </li>
      ))}
    </ol>
  )
}
