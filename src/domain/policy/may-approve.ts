import { Refusal } from '../refusal.js'
import type { Actor } from './can.js'
import { mayReview, type ReviewSubject } from './may-review.js'
import type { Policy } from './policy.js'

/** An approval that may be given. */
export interface Approval {
  /** For the record: the approver's own words are in the correction. */
  selfApproved: boolean
  /** Whether it is the last one that the policy asks for, so that the correction moves on to `approved`. */
  settles: boolean
}

/**
 * Whether an actor may approve a correction, and whether that settles it. `approvals` are the accounts that approved it since
 * it was last submitted. In a one-person newsroom one approval settles everything: there is nobody to give a second.
 *
 * Refuses as `mayReview` does, and with `forbidden` someone who approved it already.
 */
export function mayApprove(
  policy: Policy,
  correction: ReviewSubject,
  actor: Actor,
  approvals: readonly string[] = [],
): Approval {
  const { selfApproved } = mayReview(policy, correction, actor, 'approve')
  if (approvals.includes(actor.accountId)) {
    throw new Refusal('forbidden', 'You have approved this already: the next approval has to be someone else’s.')
  }
  const { count } = policy.approvals[correction.kind][correction.severity]
  return { selfApproved, settles: policy.onePersonNewsroom || new Set(approvals).size + 1 >= count }
}
