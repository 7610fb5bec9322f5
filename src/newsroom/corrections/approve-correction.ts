import { nextState } from '../../domain/corrections/lifecycle.js'
import { mayApprove } from '../../domain/policy/may-approve.js'
import type { ModelWork } from '../../platform/database/work.js'
import { lockCorrection } from './lock-correction.js'
import { recordCorrectionEvent } from './record-correction-event.js'
import { recordStep } from './record-step.js'
import { approvalsSinceSubmitted, reviewSubject } from './review-subject.js'
import type { TransitionInput } from './transition-input.js'

/**
 * Approves what somebody else wrote (C3). Where the policy asks for more than one approval it stays under review until the last
 * of them; each has its event.
 */
export async function approveCorrection(work: ModelWork, input: TransitionInput): Promise<string> {
  const { row, policy } = await lockCorrection(work, input, 'correction.approve')
  const approved = nextState(row.state, 'approve')
  const approvals = approvalsSinceSubmitted(row.reviews)
  const { selfApproved, settles } = mayApprove(policy, reviewSubject(row), work.actor, approvals)
  const said = await recordStep(work, row, {
    action: 'approve',
    state: settles ? approved : row.state,
    comment: input.comment,
    change: { selfApproved },
  })
  await recordCorrectionEvent(work, row, 'correction.approved', { v: 1, selfApproved, ...said })
  return row.id
}
