import type { Actor } from '../../domain/policy/can.js'
import type { Prisma } from '../../generated/prisma/client.js'

/** Asking the database something, inside a unit of work or outside. */
export interface Queries {
  /** Rows of one SQL statement. Statements are constants of the source: each is prepared once a connection. */
  query<Row extends object>(text: string, values: unknown[]): Promise<Row[]>
}

/**
 * One unit of work: everything a verb does goes through it and is committed together with its event, or not at all.
 * Clock, ids and actor come with it, so that a verb reads none of them from the air.
 */
export interface Work extends Queries {
  readonly actor: Actor
  /** The time of the change, in milliseconds precision. */
  readonly at: Date
  /** Names what readers could notice a change of, by surrogate key; told to caches once the unit of work is committed. */
  touch(...keys: string[]): void
  /** A new UUIDv7. */
  newId: () => string
  /** Random bytes for salts. */
  newSalt: () => Uint8Array
}

/** A unit of work whose transaction Prisma holds: for all verbs but the save, which is on a hot path. */
export interface ModelWork extends Work {
  readonly models: Prisma.TransactionClient
}
