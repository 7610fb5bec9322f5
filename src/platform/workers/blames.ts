import { Injectable } from '@nestjs/common'
import type { Blame } from '../../domain/blame/blame.js'
import { Refusal } from '../../domain/refusal.js'
import { type BlameQuestion, runBlame } from './blame-task.js'
import { Threads } from './threads.js'

/** Up to so much in the rows of a history, in UTF-16 units, the question is answered where it is asked. */
const smallHistory = 60_000

/** Finds which revision brought which words without holding the event loop: in long histories in a thread. Throws `unavailable`. */
@Injectable()
export class Blames {
  constructor(private readonly threads: Threads) {}

  async of(question: BlameQuestion): Promise<Blame> {
    if (!this.threads.isThere || (question.rows.words?.length ?? 0) <= smallHistory) return runBlame(question)
    const blame = await this.threads.run<Blame>('runBlame', question)
    if (blame !== undefined) return blame
    throw new Refusal('unavailable', 'This history is too long to be looked through in time. Try again later.')
  }
}
