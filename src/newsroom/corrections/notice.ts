import type {
  Anchor,
  Claim,
  CorrectionKind,
  CorrectionState,
  Placement,
  Severity,
} from '../../domain/corrections/correction.js'
import type { Exposure } from '../../domain/corrections/exposure.js'
import { correctionExposure } from './correction-exposure.js'
import { shownStatements } from './correction-presenter.js'
import { claimOf, type CorrectionRow } from './correction-row.js'
import { publicNumbers } from './public-numbers.js'

/** A published correction as readers are told of it, for pages and feeds. All revision numbers are released ones (P1). */
export interface PublicNotice {
  id: string
  kind: CorrectionKind
  severity: Severity
  state: Extract<CorrectionState, 'published' | 'superseded' | 'withdrawn'>
  placement: Placement
  publishedAt: Date
  /** As it stands. */
  statement: PublicStatement
  /** Earlier public ones, newest first. */
  earlier: PublicStatement[]
  claim?: Claim
  anchors: Anchor[]
  introducedIn: number | null
  fixedIn: number | null
  /** The releases between which the words were put right: their revisions. */
  fix?: { from: number; to: number }
  exposure?: Exposure
  supersedes?: string
  supersededBy?: string
}

export interface PublicStatement {
  text: string
  language: string
  at: Date
}

/** The notice of a correction that was published. Claim and anchors are left out while no text of the article is public. */
export function noticeOf(row: CorrectionRow): PublicNotice {
  const [statement, ...earlier] = shownStatements(row, 'public')
    .map(({ text, language, at }): PublicStatement => ({ text: text ?? '', language, at: new Date(at) }))
    .toReversed()
  if (statement === undefined || row.publishedAt === null) throw new Error('a notice that was never published')
  const { anchors, introducedIn, fixedIn } = publicNumbers(row)
  const showsText = row.pubStatus === 'usable'
  const claim = showsText ? claimOf(row) : undefined
  const lastWrong = row.exposed.findLast(({ wrong, revision }) => wrong && fixedIn !== null && revision < fixedIn)
  const exposure = correctionExposure(row)
  return {
    id: row.id,
    kind: row.kind,
    severity: row.severity,
    state: row.state as PublicNotice['state'],
    placement: row.placement,
    publishedAt: row.publishedAt,
    statement,
    earlier,
    ...(claim && { claim }),
    anchors: showsText ? anchors : [],
    introducedIn,
    fixedIn,
    ...(fixedIn !== null && lastWrong && { fix: { from: lastWrong.revision, to: fixedIn } }),
    ...(exposure && { exposure }),
    ...(row.supersedes !== null && { supersedes: row.supersedes }),
    ...(row.supersededBy !== null && { supersededBy: row.supersededBy }),
  }
}
