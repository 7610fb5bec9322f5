import type { CorrectionKind, Severity } from '../corrections/correction.js'
import { Refusal } from '../refusal.js'
import { type Actor, can } from './can.js'
import type { Policy } from './policy.js'
import { secondPerson } from './second-person.js'

/** What has to be known of a correction to say who may decide on it. */
export interface ReviewSubject {
  publicationId: string
  kind: CorrectionKind
  severity: Severity
  /** Who drafted it. */
  authorId: string
  /** Who else changed it since: their words are in it too. */
  editorIds?: readonly string[]
}

/** The actions that take a second person. */
export type ReviewAction = 'approve' | 'request_changes' | 'withdraw'

/**
 * Whether an actor may approve a correction, ask for changes to it, or withdraw it once published: someone who holds, in its
 * publication, a role that the policy names for its kind and severity, and whose words are not in it (C3). `withdraw` needs
 * the same second person as approval: otherwise an author could take back alone what two people had told the readers.
 * `selfApproved` is for the record.
 *
 * Refuses with `forbidden` for the role, then with `self_approval`.
 */
export function mayReview(
  policy: Policy,
  correction: ReviewSubject,
  actor: Actor,
  action: ReviewAction,
): { selfApproved: boolean } {
  const { publicationId, kind, severity, authorId, editorIds = [] } = correction
  const { roles } = policy.approvals[kind][severity]
  const named = roles.some((role) => actor.everywhere?.has(role) || actor.roles.get(publicationId)?.has(role))
  if (!named || !can(actor, `correction.${action}`, { publicationId })) {
    throw new Refusal('forbidden', `The publication's policy leaves this to: ${roles.join(', ')}.`)
  }
  return secondPerson(policy, actor, [authorId, ...editorIds])
}
