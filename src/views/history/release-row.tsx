import { SummaryWords } from '../diff/summary-words.js'
import { diffPath, revisionPath } from '../links/paths.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'
import type { ReleaseEntry } from './timeline-entry.js'

export interface ReleaseRowProps {
  /** Slugs. */
  publication: string
  slug: string
  /** BCP 47: the article's. */
  language: string
  entry: ReleaseEntry
  /** The revision that readers see now; none while the article is withheld or withdrawn, and then nothing leads to any text. */
  live: number | null
}

/** One version in the history of an article: when, how weighty, what changed, and where to read it. */
export function ReleaseRow({ publication, slug, language, entry, live }: ReleaseRowProps) {
  const { words } = useSetting()
  const { version, before, significance, summary, newHeadline } = entry
  return (
    <>
      <div class="timeline-head">
        <h2 class="timeline-title">
          {words.history.version(version.number)}
          {version.revision === live && <span class="timeline-current">{words.history.current}</span>}
        </h2>{' '}
        <p class="timeline-time">
          <Time at={version.at} />
        </p>
      </div>
      <p class="timeline-what">
        <span class={`significance-${significance}`}>
          {before === undefined ? words.history.firstPublished : words.history[significance]}
        </span>
        {summary !== undefined && (
          <>
            {'\u00a0· '}
            <SummaryWords summary={summary} />
          </>
        )}
      </p>
      {newHeadline !== undefined && (
        <p class="timeline-headline">
          {words.history.headlineChanged(<cite {...foreign(language, words.locale)}>{newHeadline}</cite>)}
        </p>
      )}
      {live !== null && (
        <ul class="ways">
          <li>
            <a
              href={revisionPath(publication, slug, version.revision)}
              aria-label={named(words.history.read, version.number)}
            >
              {words.history.read}
            </a>
          </li>
          {before !== undefined && (
            <li>
              <a
                href={diffPath(publication, slug, before.revision, version.revision)}
                aria-label={named(words.history.seeChanges, version.number)}
              >
                {words.history.seeChanges}
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  )

  // Every row has the same two links: read out of their rows they need the version's name to be told apart.
  function named(text: string, number: number): string {
    return `${text}: ${words.history.version(number)}`
  }
}
