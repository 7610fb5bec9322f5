import { nextState } from '../../domain/corrections/lifecycle.js'
import { mayReview } from '../../domain/policy/may-review.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { newestStatement } from './correction-row.js'
import { keepStatement } from './keep-statement.js'
import { lockCorrection } from './lock-correction.js'
import { raiseArticleVersion } from './raise-article-version.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'
import { reviewSubject } from './review-subject.js'
import type { TransitionInput } from './transition-input.js'

/**
 * Takes a published notice back, with a second person as for an approval (C3). It stays readable, marked as withdrawn (C1);
 * `statement` becomes its newest public text. Somebody has to say why: in `comment` for the newsroom, in `statement` for the
 * readers, or in both.
 */
export async function withdrawCorrection(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row, policy } = await lockCorrection(work, input, 'correction.withdraw')
  const state = nextState(row.state, 'withdraw')
  const { selfApproved } = mayReview(policy, reviewSubject(row), work.actor, 'withdraw')
  if (input.comment === undefined && input.statement === undefined) {
    throw new Refusal('validation_failed', 'Say why the notice is withdrawn.', [
      { path: '/comment', message: 'is required to withdraw, unless a statement says why' },
    ])
  }
  const { version, language } = newestStatement(row)
  const statement =
    input.statement === undefined
      ? undefined
      : await keepStatement(work, row, { version: version + 1, text: input.statement, language })
  const said = await recordStep(work, row, { action: 'withdraw', state, comment: input.comment })
  await recordCorrectionEvent(work, row, 'correction.withdrawn', {
    v: 1,
    selfApproved,
    ...(statement && { statement: statement.commitment }),
    ...said,
  })
  await raiseArticleVersion(work, row.articleId)
  return row.id
}
