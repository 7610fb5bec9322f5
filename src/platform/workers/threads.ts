import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Inject, Injectable, type OnApplicationShutdown, Optional } from '@nestjs/common'
import { Piscina } from 'piscina'
import { Refusal } from '../../domain/refusal.js'

export interface ThreadOptions {
  /** The module whose exports are the tasks. */
  file: string
  /** Gives the signal at which a task's thread is ended, however busy it is. */
  deadline: () => AbortSignal
}

/** For a test that knows better; otherwise `usual`. */
export const THREAD_OPTIONS = Symbol('THREAD_OPTIONS')

/** Budgets count work and bound a task to a few seconds; a thread that is still busy after this is ended. */
const usual: ThreadOptions = {
  file: fileURLToPath(new URL('./thread.js', import.meta.url)),
  deadline: () => AbortSignal.timeout(15_000),
}
/** So many tasks may wait for a thread; another is told to come back. */
const longestQueue = 64

/**
 * A pool of threads for work that would hold the event loop. It starts when it is first needed; threads end when they have been
 * idle. Throws `unavailable` when too many tasks wait.
 */
@Injectable()
export class Threads implements OnApplicationShutdown {
  /** Run from source there is no such file, and no thread could read TypeScript: work is then done where it is asked for. */
  readonly isThere: boolean
  private pool: Piscina | undefined

  constructor(@Optional() @Inject(THREAD_OPTIONS) private readonly options: ThreadOptions = usual) {
    this.isThere = existsSync(options.file)
  }

  /** What a task of `thread.ts` gives; undefined when its thread was ended, because it took too long or ran out of memory. */
  async run<Outcome>(task: string, input: unknown): Promise<Outcome | undefined> {
    this.pool ??= new Piscina({
      filename: this.options.file,
      minThreads: 0,
      maxThreads: Math.max(1, availableParallelism() - 1),
      idleTimeout: 30_000,
      maxQueue: longestQueue,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    if (this.pool.queueSize >= longestQueue) {
      throw new Refusal('unavailable', 'Too many large documents are being compared. Try again in a few seconds.')
    }
    const deadline = this.options.deadline()
    try {
      return (await this.pool.run(input, { name: task, signal: deadline })) as Outcome
    } catch (failure) {
      const code = (failure as { code?: unknown }).code
      if (deadline.aborted || code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
      throw failure
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy()
  }
}
