import type { VersionView } from '../article/article-view.js'
import { comparePath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'
import { formatMoment } from '../times/format-moment.js'

interface VersionPickerProps {
  publication: string
  slug: string
  /** Newest first. */
  versions: readonly VersionView[]
}

/**
 * Chooses any two versions to compare: a plain form that asks `/{publication}/{slug}/diff?from=&to=` (revision numbers), which
 * is to answer with a redirect to the diff. Nothing when there are not two versions.
 */
export function VersionPicker({ publication, slug, versions }: VersionPickerProps) {
  const { words, locale, timeZone } = useSetting()
  const [newest, previous] = versions
  if (newest === undefined || previous === undefined) return null
  const choice = (name: 'from' | 'to', label: string, chosen: VersionView) => (
    <p class="picker-field">
      <label for={`picker-${name}`}>{label}</label>
      <select id={`picker-${name}`} name={name}>
        {versions.map((version) => (
          <option value={String(version.revision)} selected={version === chosen}>
            {`${words.history.version(version.number)} · ${formatMoment(version.at, 'day', locale, timeZone)}`}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <form class="picker" action={comparePath(publication, slug)} method="get">
      <fieldset>
        <legend>{words.history.compare}</legend>
        {choice('from', words.history.compareFrom, previous)}
        {choice('to', words.history.compareTo, newest)}
        <button type="submit">{words.history.showChanges}</button>
      </fieldset>
    </form>
  )
}
