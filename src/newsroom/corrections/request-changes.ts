import { nextState } from '../../domain/corrections/lifecycle.js'
import { mayReview } from '../../domain/policy/may-review.js'
import type { ModelWork } from '../../platform/database/work.js'
import { lockCorrection } from './lock-correction.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'
import { reviewSubject } from './review-subject.js'
import type { TransitionInput } from './transition-input.js'

/** Hands a correction under review back to its author. */
export async function requestChanges(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row, policy } = await lockCorrection(work, input, 'correction.request_changes')
  const state = nextState(row.state, 'request_changes')
  mayReview(policy, reviewSubject(row), work.actor, 'request_changes')
  const said = await recordStep(work, row, { action: 'request_changes', state, comment: input.comment })
  await recordCorrectionEvent(work, row, 'correction.changes_requested', { v: 1, ...said })
  return row.id
}
