import { shorten } from '../../domain/diff/writing/shorten.js'
import { diffPath, revisionPath } from '../links/paths.js'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'
import { Time } from '../times/time.js'
import { type BlamedBlockView, passageAnchor, type SourceView, sourceAnchor } from './blame-view.js'

/** What is shown of the words of one version at most, in runs and in UTF-16 units a run. */
const most = { runs: 12, length: 90 }

interface SourceListProps {
  publication: string
  slug: string
  /** BCP 47: the article's. */
  language: string
  sources: readonly SourceView[]
  blocks: readonly BlamedBlockView[]
}

/** The versions behind the words, newest first: when, by whom, and the words themselves, each leading to where they stand. */
export function SourceList({ publication, slug, language, sources, blocks }: SourceListProps) {
  const { words } = useSetting()
  const brought = runsByRevision(blocks)
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 class="rubric" id="sources">
        {words.blame.sources}
      </h2>
      <ul>
        {sources.toReversed().map(({ version, before, author }) => (
          <li id={sourceAnchor(version.number)}>
            <h3 class="source-title">
              <a href={revisionPath(publication, slug, version.revision)}>{words.history.version(version.number)}</a>
            </h3>
            <p class="source-about">
              <Time at={version.at} />
              {author !== undefined && <> {words.blame.by(<bdi>{author}</bdi>)}</>}
              {before !== undefined && (
                <>
                  {'\u00a0· '}
                  <a
                    href={diffPath(publication, slug, before.revision, version.revision)}
                    aria-label={`${words.history.seeChanges}: ${words.history.version(version.number)}`}
                  >
                    {words.history.seeChanges}
                  </a>
                </>
              )}
            </p>
            {version.number === 1 ? (
              <p class="source-rest">{words.blame.unmarked}</p>
            ) : (
              <Brought runs={brought.get(version.revision) ?? []} language={language} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface BroughtRun {
  text: string
  position: number
}

function Brought({ runs, language }: { runs: readonly BroughtRun[]; language: string }) {
  const { words } = useSetting()
  if (runs.length === 0) return <p class="source-rest">{words.blame.noWords}</p>
  return (
    <ul class="source-words">
      {runs.slice(0, most.runs).map(({ text, position }) => (
        <li>
          <a href={`#${passageAnchor(position)}`} {...foreign(language, words.locale)}>
            <bdi>{shorten(text, most.length)}</bdi>
          </a>
        </li>
      ))}
      {runs.length > most.runs && <li class="source-rest">{words.blame.more(runs.length - most.runs)}</li>}
    </ul>
  )
}

function runsByRevision(blocks: readonly BlamedBlockView[]): Map<number, BroughtRun[]> {
  const brought = new Map<number, BroughtRun[]>()
  for (const [position, { runs }] of blocks.entries()) {
    for (const { text, revision } of runs) {
      const words = text.trim().replace(/^[\p{Po}\p{Pe}\p{Pd}\s]+/u, '')
      if (words === '') continue
      const known = brought.get(revision)
      if (known === undefined) brought.set(revision, [{ text: words, position }])
      else known.push({ text: words, position })
    }
  }
  return brought
}
