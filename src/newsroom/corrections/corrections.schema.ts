import { z } from 'zod'
import {
  correctionCauses,
  correctionKinds,
  correctionStates,
  placements,
  severities,
} from '../../domain/corrections/correction.js'
import { correctionActions } from '../../domain/corrections/lifecycle.js'
import { pageQuery } from '../../platform/http/paging.js'
import { queryText } from '../../platform/http/parameters.js'
import { staffSchema } from '../revisions/index.js'
import { mostAnchors } from './correction-limits.js'

const said = z.string().regex(/\S/, 'says nothing')
const claim = z.strictObject({ wrong: said, right: said }).meta({ id: 'Claim' })
const anchor = z
  .strictObject({
    revision: z.int().min(1),
    exact: said,
    prefix: z.string().exactOptional(),
    suffix: z.string().exactOptional(),
  })
  .meta({ id: 'Anchor' })
const revisionNumber = z.int().min(1)

const fields = {
  kind: z.enum(correctionKinds),
  severity: z.enum(severities),
  language: z.string().optional(),
  statement: said,
  anchors: z.array(anchor).max(mostAnchors).optional(),
  placement: z.enum(placements).optional(),
}

export const draftBody = z
  .strictObject({
    ...fields,
    claim: claim.optional(),
    cause: z.enum(correctionCauses).optional(),
    fixedIn: revisionNumber.optional(),
  })
  .meta({ id: 'DraftCorrection' })

export const changeBody = z
  .strictObject({
    ...fields,
    claim: claim.nullable(),
    cause: z.enum(correctionCauses).nullable(),
    fixedIn: revisionNumber.nullable(),
  })
  .partial()
  .meta({ id: 'ChangeCorrection' })

export const transitionBody = z
  .strictObject({ action: z.enum(correctionActions), comment: said.optional(), statement: said.optional() })
  .meta({ id: 'TransitionCorrection' })

/** A moment, or a day that stands for its first moment in UTC. */
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).transform((text) => new Date(text))

export const correctionsQuery = pageQuery.extend({
  publication: queryText.optional(),
  kind: z.enum(correctionKinds).optional(),
  state: z.enum(correctionStates).optional(),
  from: moment.optional(),
  to: moment.optional(),
})

const statementSchema = z
  .object({
    version: z.int(),
    text: z.string(),
    language: z.string(),
    at: z.iso.datetime(),
    by: staffSchema.optional(),
  })
  .meta({ id: 'Statement' })

const exposureSchema = z
  .object({
    intervals: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime().nullable(), revision: z.int() })),
    totalMs: z.int().nullable(),
  })
  .meta({ id: 'Exposure' })

export const correctionSchema = z
  .object({
    id: z.uuid(),
    etag: z.string(),
    articleId: z.uuid(),
    kind: z.enum(correctionKinds),
    severity: z.enum(severities),
    cause: z.string().optional(),
    state: z.enum(correctionStates),
    claim: claim.optional(),
    anchors: z.array(anchor),
    statement: statementSchema,
    statements: z.array(statementSchema),
    alsoIn: z.array(z.object({ articleId: z.uuid(), anchors: z.array(anchor), fixedIn: z.int().nullable() })),
    introducedIn: z.int().nullable(),
    fixedIn: z.int().nullable(),
    exposure: exposureSchema.optional(),
    reviews: z.array(
      z.object({ by: staffSchema, action: z.string(), comment: z.string().optional(), at: z.iso.datetime() }),
    ),
    selfApproved: z.boolean(),
    placement: z.enum(placements),
    publishedAt: z.iso.datetime().optional(),
    supersedes: z.uuid().optional(),
    supersededBy: z.uuid().optional(),
  })
  .meta({ id: 'Correction' })

export const correctionPageSchema = z
  .object({ items: z.array(correctionSchema), next: z.string().nullable() })
  .meta({ id: 'CorrectionPage' })
