import type { Actor } from '../../domain/policy/can.js'

/** Finds out who a bearer token is. Implemented by the newsroom's accounts. */
export abstract class Authenticator {
  /** The account behind a token, or undefined when the token is unknown, expired or revoked, or its account disabled. */
  abstract actorOf(token: string): Promise<Actor | undefined>
}

/** The token of the built-in account, if there is one. */
export const ADMIN_TOKEN = Symbol('ADMIN_TOKEN')
