import type { Diff } from '../../domain/diff/diff.js'
import type { VersionView } from '../article/article-view.js'
import type { Notice } from '../notices/notice-view.js'

/** A version that became what readers see. */
export interface ReleaseEntry {
  type: 'release'
  version: VersionView
  significance: 'major' | 'minor'
  /** The version readers saw before; none for the first. */
  before?: VersionView
  /** Of the diff with the one before. */
  summary?: Diff['summary']
  /** The headline, when it is another than before. */
  newHeadline?: string
}

/** A notice that was published; `publishedAt` is its time. */
export interface NoticeEntry {
  type: 'notice'
  notice: Notice
}

/** A change of the article's standing. */
export interface StatusEntry {
  type: 'status'
  at: Date | string
  pubStatus: 'usable' | 'withheld' | 'canceled'
  reason?: string
}

export type TimelineEntry = ReleaseEntry | NoticeEntry | StatusEntry
