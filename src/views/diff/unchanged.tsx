import type { ComponentChildren } from 'preact'
import type { Entry, SameEntry } from '../../domain/diff/diff.js'
import { useSetting } from '../setting/setting.js'
import { fold } from './fold.js'

interface UnchangedProps {
  entries: readonly SameEntry[]
  opens: boolean
  closes: boolean
  show: (entry: Entry) => ComponentChildren
}

/** What stayed the same between two changes; a long stretch of it is folded away. */
export function Unchanged({ entries, opens, closes, show }: UnchangedProps) {
  const { words, voice } = useSetting()
  const { before, folded, after } = fold(entries, opens, closes)
  return (
    <>
      {before.map(show)}
      {folded.length > 0 && (
        <details class="folded">
          <summary {...voice}>{words.diff.unchanged(folded.length)}</summary>
          {folded.map(show)}
        </details>
      )}
      {after.map(show)}
    </>
  )
}
