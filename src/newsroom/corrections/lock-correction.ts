import type { Policy } from '../../domain/policy/policy.js'
import type { Verb } from '../../domain/policy/can.js'
import type { ModelWork } from '../../platform/database/work.js'
import { requireVersion } from '../../platform/http/entity-tag.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { policyOf } from '../publications/index.js'
import { type LockedArticle, lockArticle } from '../releases/index.js'
import { findCorrection } from './correction-queries.js'
import { type CorrectionRow, isPublic } from './correction-row.js'

/** A correction that nobody else changes until the unit of work ends, with its article and the policy it is under. */
export interface LockedCorrection {
  article: LockedArticle
  policy: Policy
  row: CorrectionRow
}

/**
 * Locks a correction for a verb and holds it against the caller's roles and `If-Match`. The article comes first: a release
 * locks the article and may publish a correction, and every wording written refers to the article, so the other order
 * deadlocks.
 */
export async function lockCorrection(
  work: ModelWork,
  input: { correctionId: string; ifMatch: string | undefined },
  verb: Verb,
): Promise<LockedCorrection> {
  const known = await work.models.correction.findUnique({
    where: { id: input.correctionId },
    select: { articleId: true },
  })
  const article = known === null ? undefined : await lockArticle(work, known.articleId)
  if (article === undefined) throw notFound()
  await work.query('SELECT id FROM correction WHERE id = $1::uuid FOR UPDATE', [input.correctionId])
  const row = await findCorrection(work, input.correctionId)
  if (row === undefined) throw notFound()
  permit(work.actor, verb, article.publicationId, isPublic(row))
  requireVersion(input.ifMatch, row.version)
  return { article, policy: await policyOf(work, article.publicationId), row }
}
