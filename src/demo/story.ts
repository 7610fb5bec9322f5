import type { Content } from '../domain/content/content.js'
import type { Anchor, Claim, CorrectionCause, CorrectionKind, Severity } from '../domain/corrections/correction.js'
import type { CorrectionAction } from '../domain/corrections/lifecycle.js'
import type { Role } from '../domain/policy/can.js'

/**
 * The demo newsroom as data: who works where, and for each story what was done to it, by whom and when. A loader walks the
 * steps in order of time, sets its clock to `at`, acts as `by`, and calls the service that the step names.
 */
export interface Newsroom {
  titles: readonly Title[]
  people: readonly Person[]
  stories: readonly Story[]
}

interface Title {
  slug: string
  name: string
  /** BCP 47. */
  language: string
  /** IANA name. */
  timeZone: string
}

export interface Person {
  /** How the steps refer to them. */
  key: string
  name: string
  /** By slug of the title. */
  roles: Readonly<Record<string, readonly Role[]>>
}

export interface Story {
  /** Slug of the title. */
  title: string
  /** Unique within the title. */
  slug: string
  /** BCP 47. */
  language: string
  section?: string
  canonicalUrl?: string
  /** The first is a `save`: it makes the article. In order of time. */
  steps: readonly Step[]
  /** Words that stand in drafts only: no public answer may hold them (P1). */
  secrets?: readonly string[]
}

interface Act {
  /** RFC 3339, UTC, with milliseconds. No two steps of the newsroom share one. */
  at: string
  /** Key of a person. */
  by: string
}

/** Makes the article's next revision; they are numbered 1, 2, 3 … in the order of `save` and `restore`. */
interface SaveStep extends Act {
  does: 'save'
  content: Content
  note?: string
  /** Default `edit`. */
  kind?: 'edit' | 'correction'
}

/** Makes a new revision that says what `revision` said. */
interface RestoreStep extends Act {
  does: 'restore'
  revision: number
}

/** Releases the newest revision. */
interface ReleaseStep extends Act {
  does: 'release'
  significance: 'major' | 'minor'
  noNoticeReason?: string
  noNoticeCode?: NoNoticeCode
}

/** Those of a new publication's policy that the demo uses. */
type NoNoticeCode = 'developing_story' | 'wording_only' | 'other'

/** What of a correction can be changed while it is a draft. */
interface CorrectionFields {
  severity: Severity
  statement: string
  claim?: Claim
  anchors?: readonly Anchor[]
  cause?: CorrectionCause
  /** A revision number, or the newest one at the time of this step. */
  fixedIn?: 'newest' | number
}

/** Drafts a correction. Its statement is in the language of the article. */
export interface DraftCorrectionStep extends Act, CorrectionFields {
  does: 'draftCorrection'
  /** How later steps refer to it; unique within the story. */
  key: string
  kind: CorrectionKind
}

/** Changes a draft: `PATCH` of the correction with the fields that are given. */
interface AmendCorrectionStep extends Act, Partial<CorrectionFields> {
  does: 'amendCorrection'
  correction: string
}

/**
 * Moves a correction on. Publishing one whose `fixedIn` is newer than live releases that revision in the same act, so the
 * fix has no release step of its own.
 */
interface TransitionStep extends Act {
  does: 'transition'
  correction: string
  action: Exclude<CorrectionAction, 'supersede'>
  comment?: string
  statement?: string
}

/** Makes a draft that takes the place of a published correction once it is published itself. Keeps kind, claim, anchors, fix. */
interface SupersedeStep extends Act {
  does: 'transition'
  correction: string
  action: 'supersede'
  statement: string
  /** The key of the new draft. */
  as: string
}

export type Step =
  SaveStep | RestoreStep | ReleaseStep | DraftCorrectionStep | AmendCorrectionStep | TransitionStep | SupersedeStep
