import type { Diff, Entry } from '../../domain/diff/diff.js'
import { NoticeBox } from '../notices/notice-box.js'
import type { Notice } from '../notices/notice-view.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { ChangeLabel } from './change-label.js'
import { EntrySides } from './entry-sides.js'
import { EntryText } from './entry-text.js'
import { explainedEntry } from './explained.js'
import { changeAnchor, stretchesOf } from './stretches.js'
import { Unchanged } from './unchanged.js'

export interface DiffEntriesProps {
  /** Slugs. */
  publication: string
  slug: string
  /** BCP 47: the article's. */
  language: string
  diff: Diff
  view: 'inline' | 'side-by-side'
  notices: readonly Notice[]
}

/** The two texts as one or side by side, each notice beside the change that it explains. */
export function DiffEntries({ publication, slug, language, diff, view, notices }: DiffEntriesProps) {
  const { words } = useSetting()
  const own = foreign(language, words.locale)
  const stretches = stretchesOf(diff.entries)
  const show = (entry: Entry) => (view === 'inline' ? <EntryText entry={entry} /> : <EntrySides entry={entry} />)
  return (
    <div class={`diff-entries diff-${view} article-body`}>
      {stretches.map((stretch, position) =>
        stretch.type === 'same' ? (
          <div class="stretch">
            <div class="stretch-text" {...own}>
              <Unchanged
                entries={stretch.entries}
                opens={position === 0}
                closes={position === stretches.length - 1}
                show={show}
              />
            </div>
          </div>
        ) : (
          <>
            <div class={`stretch change change-${stretch.entry.op}`} id={changeAnchor(stretch.number)}>
              <div class="stretch-text">
                <ChangeLabel change={stretch} />
                <div {...own}>{show(stretch.entry)}</div>
              </div>
            </div>
            {notices
              .filter((notice) => explainedEntry(diff.entries, notice) === stretch.position)
              .map((notice) => (
                <div class="stretch-notice">
                  <NoticeBox publication={publication} slug={slug} notice={notice} level={3} withoutDiff />
                </div>
              ))}
          </>
        ),
      )}
    </div>
  )
}
