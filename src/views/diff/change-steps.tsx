import { createContext, Fragment } from 'preact'
import { useContext } from 'preact/hooks'
import type { VersionView } from '../article/article-view.js'
import { diffPath } from '../links/paths.js'
import { useSetting } from '../setting/setting.js'

/** A version and the one before it: one step of what a diff leads across. */
export interface StepView {
  version: VersionView
  before: VersionView
}

/** Where a diff leads across several versions: for entries, by position, the steps that touched them. */
export interface StepsView {
  publication: string
  slug: string
  ofEntries: ReadonlyMap<number, readonly StepView[]>
}

export const Steps = createContext<StepsView | undefined>(undefined)

/** A block that is touched all the time is not told apart by a longer list. */
const mostSteps = 6

/** Which versions between the two touched an entry, each leading to what it did: `in versions 3 and 5`. Nothing where that is plain. */
export function ChangeSteps({ position }: { position: number }) {
  const { words, locale } = useSetting()
  const steps = useContext(Steps)
  const found = steps?.ofEntries.get(position)
  if (steps === undefined || found === undefined) return null
  const shown = found.length > mostSteps ? found.slice(0, mostSteps - 1) : found
  const links = shown.map(({ version, before }) => (
    <a
      href={diffPath(steps.publication, steps.slug, before.revision, version.revision)}
      aria-label={words.diff.title(before.number, version.number)}
    >
      {new Intl.NumberFormat(locale).format(version.number)}
    </a>
  ))
  const more = found.length - shown.length
  const items = more === 0 ? links : [...links, words.diff.moreVersions(more)]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(items.map((_, index) => `${index}`))
  const said = list.map(({ type, value }) => <Fragment>{type === 'element' ? items[Number(value)] : value}</Fragment>)
  return <span class="change-steps">{words.diff.inVersions(found.length, said)}</span>
}
