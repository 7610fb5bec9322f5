import { isDeepStrictEqual } from 'node:util'
import type {
  Anchor,
  Claim,
  CorrectionCause,
  CorrectionKind,
  Placement,
  Severity,
} from '../../domain/corrections/correction.js'
import { claimOf, type CorrectionRow, newestStatement } from './correction-row.js'

/** What a `PATCH` asks for. Null takes away; what is not named stays. */
export interface CorrectionChange {
  kind?: CorrectionKind | undefined
  severity?: Severity | undefined
  language?: string | undefined
  statement?: string | undefined
  claim?: Claim | null | undefined
  anchors?: readonly Anchor[] | undefined
  cause?: CorrectionCause | null | undefined
  fixedIn?: number | null | undefined
  placement?: Placement | undefined
}

const names = [
  'kind',
  'severity',
  'language',
  'statement',
  'claim',
  'anchors',
  'cause',
  'fixedIn',
  'placement',
] as const satisfies (keyof CorrectionChange)[]

/** The fields in which a change differs from what is there. */
export function changedFields(row: CorrectionRow, change: CorrectionChange): (keyof CorrectionChange)[] {
  const { text, language } = newestStatement(row)
  const present: Required<{ [Name in keyof CorrectionChange]: unknown }> = {
    kind: row.kind,
    severity: row.severity,
    language,
    statement: text,
    claim: claimOf(row) ?? null,
    anchors: row.anchors.map(({ revision, exact, prefix, suffix }) => ({
      revision,
      exact,
      ...(prefix !== null && { prefix }),
      ...(suffix !== null && { suffix }),
    })),
    cause: row.cause,
    fixedIn: row.fixedIn,
    placement: row.placement,
  }
  return names.filter((name) => change[name] !== undefined && !isDeepStrictEqual(change[name], present[name]))
}
