import { checkText } from '../../domain/content/check-content.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { requireVersion } from '../../platform/http/entity-tag.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { policyOf } from '../publications/index.js'
import { lockArticle } from './lock-article.js'
import { makeRelease, type NewRelease } from './make-release.js'

/** The longest reason for going without a notice, in UTF-16 units. */
const reasonLimit = 4_000

/**
 * Makes a revision live at an editor's word. `correctionId` names a notice of this article that is out already; a fix and a
 * notice that go out together are published by the correction (C2).
 */
export async function releaseRevision(
  work: Work,
  input: NewRelease & { articleId: string; ifMatch: string | undefined },
): Promise<{ articleId: string; number: number }> {
  const article = await lockArticle(work, input.articleId)
  if (article === undefined) throw notFound()
  permit(work.actor, 'release.make', article.publicationId, article.live !== null)
  requireVersion(input.ifMatch, article.version)
  if (article.pubStatus === 'canceled')
    throw new Refusal('withheld', 'The article was withdrawn; nothing of it is released any more.')
  if (input.noNoticeReason !== undefined) checkText(input.noNoticeReason, '/noNoticeReason', reasonLimit)
  if (input.noNoticeCode !== undefined) await checkCode(work, article.publicationId, input.noNoticeCode)
  if (input.correctionId !== undefined) await checkNotice(work, input.articleId, input.correctionId)
  return { articleId: article.articleId, number: await makeRelease(work, article, input) }
}

/** A code that is none of the title's would be counted under no reason of its. */
async function checkCode(work: Work, publicationId: string, code: string): Promise<void> {
  const { noNoticeCodes } = await policyOf(work, publicationId)
  if (noNoticeCodes.includes(code)) return
  const message =
    noNoticeCodes.length === 0 ? 'the policy has no codes; leave it out' : `is none of ${noNoticeCodes.join(', ')}`
  throw new Refusal('validation_failed', "noNoticeCode is one of the policy's noNoticeCodes.", [
    { path: '/noNoticeCode', message },
  ])
}

async function checkNotice(work: Work, articleId: string, correctionId: string): Promise<void> {
  const [notice] = await work.query<{ state: string }>(
    'SELECT state::text AS state FROM correction WHERE article_id = $1::uuid AND id = $2::uuid',
    [articleId, correctionId],
  )
  if (notice?.state === 'published') return
  throw new Refusal('validation_failed', 'correctionId names a published correction of this article.', [
    { path: '/correctionId', message: 'no published correction of this article has that id' },
  ])
}
