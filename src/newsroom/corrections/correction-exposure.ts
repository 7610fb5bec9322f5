import { type Exposure, exposureOf } from '../../domain/corrections/exposure.js'
import type { CorrectionRow } from './correction-row.js'

/**
 * How long readers saw the error. Undefined where nothing is known of it (no anchors, or words that were never released), and
 * for a withdrawn notice: by its own word there was no such error.
 */
export function correctionExposure(row: Pick<CorrectionRow, 'state' | 'exposed'>): Exposure | undefined {
  if (row.state === 'withdrawn' || row.exposed.length === 0) return undefined
  const releases = row.exposed.map(({ number, revision, at }) => ({ number, revision, at: new Date(at) }))
  return exposureOf(releases, new Set(row.exposed.filter(({ wrong }) => wrong).map(({ revision }) => revision)))
}
