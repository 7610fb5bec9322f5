import type {
  Claim,
  CorrectionKind,
  CorrectionState,
  Placement,
  Severity,
} from '../../domain/corrections/correction.js'

/** A correction with all that any audience may be shown of it, from one statement and so of one moment. */
export interface CorrectionRow {
  id: string
  articleId: string
  publicationId: string
  publicationSlug: string
  /** Raised by every change of the publication, so of how it shows its staff. */
  publicationVersion: number
  showStaff: string
  /** The versions of all accounts that are named in it, added up: no change of a name leaves it as it was. */
  namesVersion: number
  articleSlug: string
  articleVersion: number
  redactions: number
  language: string
  pubStatus: string
  live: number | null
  /** Of the live revision. */
  headline: string | null
  kind: CorrectionKind
  severity: Severity
  cause: string | null
  state: CorrectionState
  placement: Placement
  wrong: string | null
  right: string | null
  introducedIn: number | null
  fixedIn: number | null
  /** The first released revision from the fix on. */
  fixedReleased: number | null
  authorId: string
  selfApproved: boolean
  createdAt: Date
  publishedAt: Date | null
  publishedStatement: number | null
  supersedes: string | null
  supersededBy: string | null
  version: number
  anchors: AnchorRow[]
  statements: StatementRow[]
  reviews: ReviewRow[]
  /** Releases with the wrong words and those right after them, in the order of time. */
  exposed: { number: number; revision: number; at: string; wrong: boolean }[]
}

/** Texts are null when they were redacted, contexts also when there was none. */
export interface AnchorRow {
  revision: number
  exact: string | null
  prefix: string | null
  suffix: string | null
  /** The released revisions that have the words, ascending. */
  carriedBy: number[]
}

/** Times in JSON are RFC 3339 with an offset. */
export interface StatementRow {
  version: number
  text: string | null
  language: string
  at: string
  byId: string
  byName: string | null
}

export interface ReviewRow {
  action: string
  comment: string | null
  at: string
  byId: string
  byName: string | null
}

const publicStates = new Set<CorrectionState>(['published', 'superseded', 'withdrawn'])

/** Whether readers are told of it: once published, for good. */
export function isPublic(row: Pick<CorrectionRow, 'state' | 'live'>): boolean {
  return publicStates.has(row.state) && row.live !== null
}

export function claimOf({ wrong, right }: Pick<CorrectionRow, 'wrong' | 'right'>): Claim | undefined {
  return wrong === null || right === null ? undefined : { wrong, right }
}

/** The statement as it stands: the newest version. A correction has one from the start. */
export function newestStatement(row: CorrectionRow): StatementRow {
  const statement = row.statements.at(-1)
  if (statement === undefined) throw new Error('a correction without a statement')
  return statement
}
