import type { Answer } from '../../platform/http/answer.js'
import type { Work } from '../../platform/database/work.js'
import { notFound } from '../../platform/security/permit.js'
import { findRevision } from './find-revision.js'
import { revisionAnswer } from './revision-answer.js'
import type { Saved } from './save-revision.js'

/** The revision that a save came to, read in the same unit of work: 201 for a new one, 200 for one that was there. */
export async function savedAnswer(work: Work, saved: Saved): Promise<Answer> {
  const row = await findRevision(work, saved.articleId, saved.number)
  if (row === undefined) throw notFound()
  const answer = revisionAnswer(row, 'staff', undefined, saved.created ? 201 : 200)
  if (saved.created) answer.headers['location'] = `/v1/articles/${saved.articleId}/revisions/${saved.number}`
  return answer
}
