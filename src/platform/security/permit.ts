import { type Actor, can, type Verb } from '../../domain/policy/can.js'
import { Refusal } from '../../domain/refusal.js'

/** Who reads: readers see releases only (P1), the publication's staff and auditors see everything. */
export type Audience = 'public' | 'staff'

export function audienceOf(actor: Actor | undefined, publicationId: string): Audience {
  return actor !== undefined && can(actor, 'article.read_staff', { publicationId }) ? 'staff' : 'public'
}

/** The same body for what is not there and for what the caller may not know of. */
export const notFound = (): Refusal => new Refusal('not_found', 'There is nothing here for you.')

/**
 * Holds a verb against the publication at hand: `not_found` when the caller may not know of the subject, `forbidden` when they
 * may read it but not do this. `seenByPublic`: the subject is something readers see anyway.
 */
export function permit(actor: Actor | undefined, verb: Verb, publicationId: string, seenByPublic: boolean): void {
  if (actor !== undefined && can(actor, verb, { publicationId })) return
  if (!seenByPublic && audienceOf(actor, publicationId) === 'public') throw notFound()
  throw new Refusal('forbidden', `Your roles in this publication do not include ${verb}.`)
}
