import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type QueryResultRow } from 'pg'
import { PrismaClient } from '../../generated/prisma/client.js'
import { refusalOfDatabaseError } from './database-errors.js'
import { statementName } from './statement-name.js'
import type { Queries } from './work.js'

export const DATABASE_OPTIONS = Symbol('DATABASE_OPTIONS')
export interface DatabaseOptions {
  url: string
  poolSize: number
}

// Times are read as they are written: UTC, milliseconds. `bigint` never leaves the database as a number that lost digits.
// No JIT: our statements take less time than compiling them, and one such misjudgement was measured at nine seconds.
const connectionSettings =
  '-c timezone=UTC -c jit=off -c statement_timeout=30000 -c idle_in_transaction_session_timeout=30000'

/**
 * The one way to PostgreSQL. Purpose-written reads and the save go through `pg` (0.13 ms a query), all else through Prisma's
 * model API (0.34 ms), over one pool. An unreachable database is the Refusal `unavailable`, and the pool connects anew by
 * itself when the server is back.
 */
@Injectable()
export class Database implements Queries, OnApplicationShutdown {
  readonly pool: Pool
  readonly prisma: PrismaClient

  constructor(@Inject(DATABASE_OPTIONS) options: DatabaseOptions) {
    this.pool = new Pool({
      connectionString: options.url,
      max: options.poolSize,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      options: connectionSettings,
      application_name: 'corrigenda',
      keepAlive: true,
    })
    // An idle connection that the server closed must not end the process; the next query opens another.
    this.pool.on('error', () => undefined)
    // Nor one that was lost between two statements of a unit of work: the next statement fails and says so. Without a listener
    // of its own a client in use ends the process (seen when the database was killed on a busy machine).
    this.pool.on('connect', (client) => client.on('error', () => undefined))
    this.prisma = new PrismaClient({ adapter: new PrismaPg(this.pool, { disposeExternalPool: false }) })
  }

  /** Rows of one statement outside any unit of work. */
  async query<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row & QueryResultRow>({ name: statementName(text), text, values })).rows
    } catch (error) {
      throw refusalOfDatabaseError(error)
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.prisma.$disconnect()
    await this.pool.end()
  }
}
