/** The words of a correction, as the HTTP contract and the database spell them. */

export const correctionKinds = ['correction', 'clarification', 'editors_note', 'update', 'retraction'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

export const severities = ['minor', 'major'] as const
export type Severity = (typeof severities)[number]

export const correctionStates = [
  'draft',
  'in_review',
  'approved',
  'published',
  'superseded',
  'withdrawn',
  'cancelled',
] as const
export type CorrectionState = (typeof correctionStates)[number]

/** Where a notice stands on the article's page. `inline`: at the first anchor. */
export const placements = ['top', 'bottom', 'inline'] as const
export type Placement = (typeof placements)[number]

/**
 * Where in the work the error came from, for a newsroom's own figures: found out wrongly, put in by an editor, taken over from a
 * source or agency, lost in translation, made in production (picture, layout, import), anything else.
 */
export const correctionCauses = ['reporting', 'editing', 'source', 'translation', 'production', 'other'] as const
export type CorrectionCause = (typeof correctionCauses)[number]

/** What the article said, and what is true. */
export interface Claim {
  wrong: string
  right: string
}

/** Words in a document, with what stands around them: a TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4). */
export interface TextQuote {
  exact: string
  prefix?: string
  suffix?: string
}

/** Where the wrong words stand: a text quote in one revision. */
export interface Anchor extends TextQuote {
  revision: number
}
