import type { Block } from '../../domain/content/content.js'
import type { Diff } from '../../domain/diff/diff.js'
import type { PublicNotice } from '../../newsroom/corrections/index.js'
import type { ReleaseEntry, TimelineEntry } from '../../views/index.js'
import { noticeView } from './notice-view.js'
import type { ListedRelease } from './page-releases.js'

/** A part of the history: `shown` newest first, the release after them (of the page before) and the one before them. */
export interface HistorySlice {
  shown: readonly ListedRelease[]
  newer: ListedRelease | undefined
  older: ListedRelease | undefined
}

/** Cuts what was read of releases, newest first, into a page: with `before`, the first is the release that the page ends before. */
export function sliceOf(releases: readonly ListedRelease[], before: number | undefined, limit: number): HistorySlice {
  const [newer, rest] = before === undefined ? [undefined, releases] : [releases[0], releases.slice(1)]
  return { shown: rest.slice(0, limit), newer, older: rest[limit] }
}

/**
 * Releases with the notices that went out while they were what readers saw, newest first. Of one time the notice comes before
 * the release of its fix. A notice stands on the page of the release that it came with or after.
 */
export function timelineOf(
  { shown, newer, older }: HistorySlice,
  notices: readonly PublicNotice[],
  changeOf: (release: ListedRelease, before: ListedRelease) => { summary?: Diff['summary']; newHeadline?: string },
): TimelineEntry[] {
  const from = older === undefined ? -Infinity : (shown.at(-1)?.at.getTime() ?? Infinity)
  const to = newer?.at.getTime() ?? Infinity
  const releases = shown.map((release, index): [number, TimelineEntry] => {
    const before = shown[index + 1] ?? older
    const { number, revision, at, significance } = release
    const entry: ReleaseEntry = { type: 'release', version: { number, revision, at }, significance }
    return [at.getTime(), before === undefined ? entry : { ...entry, before, ...changeOf(release, before) }]
  })
  const told = notices
    .map((notice): [number, TimelineEntry] => [
      notice.publishedAt.getTime(),
      { type: 'notice', notice: noticeView(notice) },
    ])
    .filter(([at]) => from <= at && at < to)
  return [...told, ...releases].toSorted(([one], [other]) => other - one).map(([, entry]) => entry)
}

/** The headline of a version that has another one than the version before; an emptied one is none. */
export function newHeadline(
  release: ListedRelease,
  before: ListedRelease,
  blocks: ReadonlyMap<number, Block>,
): string | undefined {
  const [now, then] = [release, before].map((version) => blocks.get(version.blocks[0] ?? -1))
  return now?.kind === 'headline' && then?.kind === 'headline' && now.text !== then.text ? now.text : undefined
}
