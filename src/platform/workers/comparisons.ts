import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { Piscina } from 'piscina'
import type { Diff } from '../../domain/diff/diff.js'
import { Refusal } from '../../domain/refusal.js'
import { coarseComparison } from './coarse-comparison.js'
import { type Comparison, type ComparisonOutcome, compareSides } from './comparison-task.js'
import { sizeOfComparison } from './size-of-comparison.js'

/** Up to this size (see `sizeOfComparison`) a comparison takes a few milliseconds and is done where it is asked for. */
const smallComparison = 40_000
/** Budgets count work and bound a comparison to about a second; a thread that is still busy after this is ended. */
const longestWait = 15_000
/** So many comparisons may wait for a thread; another is told to come back. */
const longestQueue = 64

/** A diff, and whether it stands for one that could not be made in time: such a one must not be kept. */
export interface Compared {
  diff: Diff
  makeshift: boolean
}

/**
 * Compares documents without holding the event loop: large ones in a pool of threads, which starts when it is first needed and ends
 * when it has been idle. Throws what `readContent` refuses, and `unavailable` when too many wait.
 */
@Injectable()
export class Comparisons implements OnApplicationShutdown {
  private pool: Piscina | undefined

  async compare(comparison: Comparison): Promise<Compared> {
    const file = fileURLToPath(new URL('./comparison-task.js', import.meta.url))
    // Run from source there is no such file, and no thread could read TypeScript.
    if (sizeOfComparison(comparison) <= smallComparison || !existsSync(file)) {
      return { diff: compareSides(comparison), makeshift: false }
    }
    this.pool ??= new Piscina({
      filename: file,
      minThreads: 0,
      maxThreads: Math.max(1, availableParallelism() - 1),
      idleTimeout: 30_000,
      maxQueue: longestQueue,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    if (this.pool.queueSize >= longestQueue) {
      throw new Refusal('unavailable', 'Too many large documents are being compared. Try again in a few seconds.')
    }
    const outcome = await this.runIn(this.pool, comparison)
    if (outcome === undefined) return { diff: coarseComparison(comparison), makeshift: true }
    if ('diff' in outcome) return { diff: outcome.diff, makeshift: false }
    throw new Refusal(outcome.refused.code, outcome.refused.detail, outcome.refused.errors)
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy()
  }

  /** Undefined when the thread was ended: it took too long, or ran out of memory. */
  private async runIn(pool: Piscina, comparison: Comparison): Promise<ComparisonOutcome | undefined> {
    const deadline = AbortSignal.timeout(longestWait)
    try {
      return (await pool.run(comparison, { signal: deadline })) as ComparisonOutcome
    } catch (failure) {
      const code = (failure as { code?: unknown }).code
      if (deadline.aborted || code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
      throw failure
    }
  }
}
