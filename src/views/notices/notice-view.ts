import type { Claim, CorrectionKind, Placement, Severity } from '../../domain/corrections/correction.js'

/** A published statement of a correction. */
export interface StatementView {
  text: string
  /** BCP 47. */
  language: string
}

/** A published correction, as readers are told of it. */
export interface Notice {
  id: string
  kind: CorrectionKind
  severity: Severity
  placement: Placement
  statement: StatementView
  publishedAt: Date | string
  /** `published` when left out. */
  standing?: 'published' | 'superseded' | 'withdrawn'
  claim?: Claim
  /** Earlier statements, newest first. */
  earlier?: readonly (StatementView & { at: Date | string })[]
  /** The revisions between which the words were put right; both were released. */
  fix?: { from: number; to: number }
  /** How long readers saw the error, in milliseconds; null while they still do. */
  exposureMs?: number | null
  /** For a placement `inline`: the position in the body after which it stands. */
  afterBlock?: number
  /** The wrong words, exactly: how a diff finds the change that this notice explains. */
  anchors?: readonly string[]
}
