import { z } from 'zod'

/**
 * The closed union of what can happen, and the JSON that is kept of each. Stored JSON is schema: a shape that changes gets the
 * next `v`, and old ones stay readable. No field holds words that people wrote: those are committed to (`commitment.ts`).
 */
const one = { v: z.literal(1) }
const commitment = z.string()
const number = z.number().int()
const article = z.strictObject({
  slug: z.string(),
  language: z.string(),
  section: z.string().optional(),
  canonicalUrl: z.string().optional(),
})
const correctionStep = z.strictObject({ ...one, comment: commitment.optional() })

export const eventSchemas = {
  'publication.created': z.strictObject({ ...one, slug: z.string(), language: z.string(), timeZone: z.string() }),
  'publication.changed': z.strictObject({ ...one, fields: z.array(z.string()) }),
  'account.created': z.strictObject({ ...one, roles: z.record(z.string(), z.array(z.string())) }),
  'account.changed': z.strictObject({
    ...one,
    fields: z.array(z.string()),
    roles: z.record(z.string(), z.array(z.string())).optional(),
  }),
  'token.created': z.strictObject({ ...one, accountId: z.string(), expiresAt: z.string().optional() }),
  'token.revoked': z.strictObject({ ...one, accountId: z.string() }),
  'article.created': article.extend(one),
  'article.changed': z.strictObject({ ...one, before: article.partial(), after: article.partial() }),
  'revision.saved': z.strictObject({
    ...one,
    number,
    parent: number.nullable(),
    basedOn: number.nullable(),
    sameAs: number.nullable(),
    kind: z.string(),
    blocks: z.string(),
    added: z.array(z.tuple([number, commitment])),
    note: commitment.optional(),
  }),
  'revision.released': z.strictObject({
    ...one,
    release: number,
    revision: number,
    significance: z.string(),
    correctionId: z.string().optional(),
    noNoticeReason: commitment.optional(),
    noNoticeCode: z.string().optional(),
  }),
  'correction.drafted': z.strictObject({
    ...one,
    kind: z.string(),
    severity: z.string(),
    statement: commitment,
    supersedes: z.string().optional(),
  }),
  'correction.changed': z.strictObject({
    ...one,
    fields: z.array(z.string()),
    statement: commitment.optional(),
    state: z.string(),
  }),
  'correction.submitted': correctionStep,
  'correction.approved': correctionStep.extend({ selfApproved: z.boolean() }),
  'correction.changes_requested': correctionStep,
  'correction.published': correctionStep.extend({
    release: number.nullable(),
    fixedIn: number.nullable(),
    statementVersion: number,
  }),
  'correction.cancelled': correctionStep,
  'correction.superseded': correctionStep.extend({ by: z.string() }),
  'correction.withdrawn': correctionStep.extend({ statement: commitment.optional(), selfApproved: z.boolean() }),
} as const

export type EventVerb = keyof typeof eventSchemas
export type EventData<V extends EventVerb> = z.infer<(typeof eventSchemas)[V]>
export const eventVerbs = Object.keys(eventSchemas) as EventVerb[]

/** Events of no title: accounts and tokens. */
export const noPublication = '00000000-0000-0000-0000-000000000000'
