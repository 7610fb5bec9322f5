import { presentStaff } from '../../platform/http/present-staff.js'
import type { Audience } from '../../platform/security/permit.js'
import type { ReleaseRow } from './list-releases.js'

/** A release on the wire. Why it carries no notice is the staff's and the auditors' to read. */
export function presentRelease(row: ReleaseRow, audience: Audience, showStaff: string): Record<string, unknown> {
  const by = presentStaff({ id: row.byId, name: row.byName }, audience, showStaff)
  return {
    articleId: row.articleId,
    number: row.number,
    revision: row.revision,
    at: row.at.toISOString(),
    significance: row.significance,
    ...(by && { by }),
    ...(row.correctionId !== null && { correctionId: row.correctionId }),
    ...(audience === 'staff' && row.reason !== null && { noNoticeReason: row.reason }),
    ...(audience === 'staff' && row.noNoticeCode !== null && { noNoticeCode: row.noNoticeCode }),
  }
}
