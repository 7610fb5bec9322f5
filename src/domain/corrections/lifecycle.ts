import { Refusal } from '../refusal.js'
import type { CorrectionState } from './correction.js'

/** What a caller may ask for, by `POST …/transitions`. */
export const correctionActions = [
  'submit',
  'approve',
  'request_changes',
  'publish',
  'cancel',
  'supersede',
  'withdraw',
] as const
export type CorrectionAction = (typeof correctionActions)[number]

/**
 * What happens to a correction as part of something else: `edit` is a `PATCH` of it, `superseded_by` the publication of its
 * successor.
 */
export type CorrectionMove = CorrectionAction | 'edit' | 'superseded_by'

const moves: Record<CorrectionState, Partial<Record<CorrectionMove, CorrectionState>>> = {
  draft: { edit: 'draft', submit: 'in_review', cancel: 'cancelled' },
  // An edit takes it out of review: nobody may approve what changed while they were reading it.
  in_review: { edit: 'draft', approve: 'approved', request_changes: 'draft', cancel: 'cancelled' },
  approved: { edit: 'draft', publish: 'published', cancel: 'cancelled' },
  // `supersede` makes a new draft beside this one. Readers keep this one until the new one is published.
  published: { supersede: 'published', superseded_by: 'superseded', withdraw: 'withdrawn' },
  superseded: {},
  withdrawn: {},
  cancelled: {},
}

/** The actions that a caller may ask for in a state, in the order of `correctionActions`. Empty for a final state. */
export function legalActions(state: CorrectionState): CorrectionAction[] {
  return correctionActions.filter((action) => moves[state][action] !== undefined)
}

/**
 * The state that a move leads to. Says nothing of who may make it: see `policy/may-review.ts`. Where a policy asks for several
 * approvals, `approve` is the move of the last one.
 *
 * Refuses with `not_a_draft` an edit of what was published or closed, and with `illegal_transition` any other move that the
 * state does not have. Both carry the members `state`, `action` and `legal` (the actions that it does have).
 */
export function nextState(state: CorrectionState, action: CorrectionMove): CorrectionState {
  const next = moves[state][action]
  if (next !== undefined) return next
  const legal = legalActions(state)
  const members = { state, action, legal }
  const possible = legal.length === 0 ? 'It is final.' : `From here it can: ${legal.join(', ')}.`
  if (action === 'edit') {
    throw new Refusal('not_a_draft', `A ${state} correction is never changed. ${possible}`, [], members)
  }
  throw new Refusal('illegal_transition', `A correction that is ${state} cannot ${action}. ${possible}`, [], members)
}
