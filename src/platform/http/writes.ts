import { Injectable } from '@nestjs/common'
import { Refusal } from '../../domain/refusal.js'
import type { Transactions as TransactionsType } from '../database/transactions.js'
import { Transactions } from '../database/transactions.js'
import type { ModelWork, Work } from '../database/work.js'
import { Answer } from './answer.js'
import { actorOf, type Call } from './call.js'
import { claimKey, keepAnswer } from './idempotency.js'

/**
 * Runs a write: one transaction, in which the Idempotency-Key is looked up before anything else and the first answer is kept
 * with what it answered for. A crash leaves either both or neither.
 */
@Injectable()
export class Writes {
  constructor(private readonly transactions: Transactions) {}

  run(call: Call, act: (work: ModelWork) => Promise<Answer>): Promise<Answer> {
    const runs: TransactionsType['run'] = (actor, inside) => this.transactions.run(actor, inside)
    return this.once(call, runs, act)
  }

  /** The same on a bare connection, for the hot path. */
  runLean(call: Call, act: (work: Work) => Promise<Answer>): Promise<Answer> {
    const runs: TransactionsType['runLean'] = (actor, inside) => this.transactions.runLean(actor, inside)
    return this.once(call, runs, act)
  }

  private once<W extends Work>(
    call: Call,
    runs: (actor: W['actor'], inside: (work: W) => Promise<Answer>) => Promise<Answer>,
    act: (work: W) => Promise<Answer>,
  ): Promise<Answer> {
    return runs(actorOf(call), async (work) => {
      if (call.idempotencyKey === undefined) return act(work)
      const earlier = await claimKey(work, call, call.idempotencyKey)
      if (earlier !== undefined) return earlier
      const answer = await act(work)
      if (answer.status >= 300) throw new Refusal('internal_error', 'A write answered without success.')
      await keepAnswer(work, call, call.idempotencyKey, answer)
      return answer
    })
  }
}
