import * as z from 'zod'
import { type CorrectionKind, placements, type Severity } from '../corrections/correction.js'
import { substanceCodes } from '../diff/diff.js'
import type { Role } from './can.js'

/** The roles that a policy may ask for an approval. */
export const approverRoles = ['editor', 'standards'] as const satisfies readonly Role[]

const week = 7 * 86_400_000

/** `count` is of different people. */
const approvalRule = z.strictObject({
  roles: z.array(z.enum(approverRoles)).min(1).max(2),
  count: z.int().min(1).max(5),
})
const bySeverity = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ minor: value, major: value } satisfies Record<Severity, Value>)
const byKind = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    correction: value,
    clarification: value,
    editors_note: value,
    update: value,
    retraction: value,
  } satisfies Record<CorrectionKind, Value>)

const approvals = byKind(bySeverity(approvalRule))
const gate = z.strictObject({
  mode: z.enum(['block', 'warn', 'off']),
  codes: z.array(z.enum(substanceCodes)).max(substanceCodes.length),
  graceMs: z.int().min(0).max(week),
})
const placement = bySeverity(z.enum(placements))
const correctionsUrl = z.url({ protocol: /^https?$/ }).max(2000)

/**
 * How a publication works. Stored as JSON, by version.
 * - `onePersonNewsroom`: people may approve their own work, and the record then says so.
 * - `showStaff`: what readers see of who did it.
 * - `approvals`: who approves a correction, asks for changes to it or withdraws it, by kind and severity.
 * - `noNoticeCodes`: the codes that a release without a notice may give as its reason.
 * - `gate`: whether a release with substantive changes (of these codes) needs a notice or a reason (C4), and for how many
 *   milliseconds after the release before it that does not yet count.
 * - `placement`: where a notice stands unless its correction says otherwise.
 * - `correctionsUrl`: the title's own page on how it corrects.
 */
export const policySchema = z
  .strictObject({
    version: z.literal(1),
    onePersonNewsroom: z.boolean(),
    showStaff: z.enum(['name', 'role', 'none']),
    approvals,
    noNoticeCodes: z.array(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)).max(50),
    gate,
    placement,
    correctionsUrl: correctionsUrl.exactOptional(),
  })
  .meta({ id: 'Policy' })
export type Policy = z.infer<typeof policySchema>

/** Some of a policy, at any depth; a list is sent whole, and `correctionsUrl: null` takes the URL away. */
export const policyPatchSchema = policySchema
  .extend({
    approvals: byKind(bySeverity(approvalRule.partial().optional()).optional()).partial(),
    gate: gate.partial(),
    placement: placement.partial(),
    correctionsUrl: correctionsUrl.nullable(),
  })
  .partial()
  .meta({ id: 'PolicyPatch' })
export type PolicyPatch = z.infer<typeof policyPatchSchema>

const oneApproval = (...roles: (typeof approverRoles)[number][]) => ({
  minor: { roles, count: 1 },
  major: { roles, count: 1 },
})

/** The policy of a new publication. */
export const defaultPolicy: Policy = {
  version: 1,
  onePersonNewsroom: false,
  showStaff: 'none',
  approvals: {
    correction: oneApproval('editor', 'standards'),
    clarification: oneApproval('editor', 'standards'),
    editors_note: oneApproval('editor', 'standards'),
    update: oneApproval('editor', 'standards'),
    retraction: oneApproval('standards'),
  },
  noNoticeCodes: ['developing_story', 'wording_only', 'formatting', 'other'],
  gate: { mode: 'block', codes: substanceCodes.filter((code) => code !== 'addition'), graceMs: 0 },
  placement: { minor: 'bottom', major: 'top' },
}
