import { Refusal } from '../refusal.js'
import type { Actor } from './can.js'
import type { Policy } from './policy.js'

/**
 * Holds C3: no one approves their own correction, retraction or redaction. `own` are the accounts whose work it is. Gives
 * `selfApproved: true`, for the record, when the policy says that it is a one-person newsroom and the actor is one of them.
 *
 * Refuses with `self_approval`.
 */
export function secondPerson(
  policy: Pick<Policy, 'onePersonNewsroom'>,
  actor: Pick<Actor, 'accountId'>,
  own: readonly string[],
): { selfApproved: boolean } {
  const isOwn = own.includes(actor.accountId)
  if (isOwn && !policy.onePersonNewsroom) {
    throw new Refusal('self_approval', 'This is your own work: someone else has to decide on it.')
  }
  return { selfApproved: isOwn }
}
