import type { ReviewSubject } from '../../domain/policy/may-review.js'
import type { CorrectionRow, ReviewRow } from './correction-row.js'

/** What the policy needs to know of a correction: what it is, and whose words are in it (C3). */
export function reviewSubject(row: CorrectionRow): ReviewSubject {
  const editors = row.reviews.filter(({ action }) => action === 'edit').map(({ byId }) => byId)
  return {
    publicationId: row.publicationId,
    kind: row.kind,
    severity: row.severity,
    authorId: row.authorId,
    editorIds: [...new Set(editors)],
  }
}

/** Who approved it since it was last submitted: what was changed in between takes all approvals anew. */
export function approvalsSinceSubmitted(reviews: readonly ReviewRow[]): string[] {
  const submitted = reviews.findLastIndex(({ action }) => action === 'submit')
  return reviews.slice(submitted + 1).flatMap(({ action, byId }) => (action === 'approve' ? [byId] : []))
}
