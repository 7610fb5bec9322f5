import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../../domain/policy/can.js'
import { PublicChanges } from '../cache/public-changes.js'
import { Clock } from '../clock/clock.js'
import { Database } from './database.js'
import { refusalOfDatabaseError } from './database-errors.js'
import { statementName } from './statement-name.js'
import type { ModelWork, Work } from './work.js'

const saltBytes = 16

/** Opens units of work. Nothing else in the service begins a transaction. */
@Injectable()
export class Transactions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changes: PublicChanges,
  ) {}

  /** Runs `act` in one transaction held by Prisma; whatever it throws rolls all of it back. */
  async run<Result>(actor: Actor, act: (work: ModelWork) => Promise<Result>): Promise<Result> {
    const basics = this.basics(actor)
    try {
      const result = await this.database.prisma.$transaction(
        (models) => act({ ...basics, models, query: (text, values) => models.$queryRawUnsafe(text, ...values) }),
        { maxWait: 5_000, timeout: 30_000 },
      )
      this.changes.tell([...basics.touched])
      return result
    } catch (error) {
      throw refusalOfDatabaseError(error)
    }
  }

  /** Runs `act` in one transaction on a bare connection: a third of the cost a statement, and no models. */
  async runLean<Result>(actor: Actor, act: (work: Work) => Promise<Result>): Promise<Result> {
    let client
    try {
      client = await this.database.pool.connect()
    } catch (error) {
      throw refusalOfDatabaseError(error)
    }
    const connection = client
    const basics = this.basics(actor)
    let broken = false
    try {
      await connection.query('BEGIN')
      const result = await act({
        ...basics,
        query: async (text, values) => (await connection.query({ name: statementName(text), text, values })).rows,
      })
      await connection.query('COMMIT')
      this.changes.tell([...basics.touched])
      return result
    } catch (error) {
      await connection.query('ROLLBACK').catch(() => {
        broken = true
      })
      throw refusalOfDatabaseError(error)
    } finally {
      connection.release(broken)
    }
  }

  private basics(actor: Actor): Omit<Work, 'query'> & { touched: Set<string> } {
    const touched = new Set<string>()
    return {
      actor,
      at: this.clock.now(),
      newId: uuidv7,
      newSalt: () => randomBytes(saltBytes),
      touched,
      touch: (...keys) => keys.forEach((key) => touched.add(key)),
    }
  }
}
