import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'
import { useSources } from './sources.js'

/**
 * The versions of a block's words, in the margin where there is one. Hidden from those who hear the page: the text names them, and
 * the list below has all that stands here. Static: styles light up a note while its words are pointed at, or their number has the focus.
 */
export function BlameNotes({ order }: { order: readonly number[] }) {
  const { locale } = useSetting()
  const sourceOf = useSources()
  // The note that shows only when asked for stands last, so that it leaves no gap.
  const notes = order.map((revision, place) => ({ ...sourceOf(revision), place }))
  return (
    <ul class="blame-notes" aria-hidden="true">
      {[...notes.filter(({ shade }) => shade > 0), ...notes.filter(({ shade }) => shade === 0)].map((note) => {
        const { version, shade, author, place } = note
        return (
          <li class={`note note-${place + 1}${shade === 0 ? ' note-first' : ''}`}>
            <b>{new Intl.NumberFormat(locale).format(version.number)}</b> <Time at={version.at} />
            {author !== undefined && <span class="note-author">{author}</span>}
          </li>
        )
      })}
    </ul>
  )
}
