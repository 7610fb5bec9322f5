import type { Work } from '../../platform/database/work.js'
import { Answer } from '../../platform/http/answer.js'
import { notFound } from '../../platform/security/permit.js'
import { findRelease } from './list-releases.js'
import { presentRelease } from './release-presenter.js'

export async function releasedAnswer(work: Work, made: { articleId: string; number: number }): Promise<Answer> {
  const row = await findRelease(work, made.articleId, made.number)
  if (row === undefined) throw notFound()
  return new Answer(presentRelease(row, 'staff', 'name'), 201, { location: `/v1/articles/${made.articleId}/releases` })
}
