import { type Actor, can, type Verb } from '../../domain/policy/can.js'
import { Refusal } from '../../domain/refusal.js'
import { notFound } from '../../platform/security/permit.js'

/** Whose accounts a caller may read: everyone's, or those with a role in one of these publications. */
export type Reach = 'all' | readonly string[]

export function reachOf(actor: Actor): Reach {
  if (can(actor, 'account.read', { publicationId: null })) return 'all'
  return [...actor.roles.keys()].filter((publicationId) => can(actor, 'account.read', { publicationId }))
}

/** Whether an account with roles in these publications is one that the caller may read. One with no roles belongs to no title. */
export function reaches(reach: Reach, publicationIds: readonly string[]): boolean {
  return reach === 'all' || publicationIds.some((id) => reach.includes(id))
}

type ManagingVerb = Extract<Verb, 'account.manage' | 'token.manage'>

/**
 * Holds a change of an account, or of its tokens, against all of the publications that the account has roles in, before the
 * change and after. A token acts as its account everywhere, so whoever could mint one for an account with roles elsewhere, or
 * change such an account, would rule elsewhere. An account without roles belongs to no title: it is the built-in account's.
 *
 * Refuses with `not_found` when the caller may not read the account, with `forbidden` when not all of its titles are theirs.
 */
export function permitOnAccount(
  actor: Actor,
  verb: ManagingVerb,
  has: readonly string[],
  gets: readonly string[] = [],
): void {
  if (can(actor, verb, { publicationId: null })) return
  if (!reaches(reachOf(actor), has)) throw notFound()
  if ([...has, ...gets].every((publicationId) => can(actor, verb, { publicationId }))) return
  throw new Refusal(
    'forbidden',
    'This takes an admin of every publication in which the account has roles or is to get some.',
  )
}

/** The same for an account that is yet to be made. */
export function permitNewAccount(actor: Actor, gets: readonly string[]): void {
  if (can(actor, 'account.manage', { publicationId: null })) return
  if (gets.length > 0 && gets.every((publicationId) => can(actor, 'account.manage', { publicationId }))) return
  throw new Refusal('forbidden', 'An account needs roles, in publications that you are an admin of.')
}
