import { setImmediate } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import type { Diff } from '../../domain/diff/diff.js'
import { Refusal } from '../../domain/refusal.js'
import { coarseComparison } from './coarse-comparison.js'
import { type Comparison, type ComparisonOutcome, compareSides } from './comparison-task.js'
import { sizeOfComparison } from './size-of-comparison.js'
import { Threads } from './threads.js'

/** Up to this size (see `sizeOfComparison`) a comparison takes a few milliseconds and is done where it is asked for. */
const smallComparison = 40_000

/** A diff, and whether it stands for one that could not be made in time: such a one must not be kept. */
export interface Compared {
  diff: Diff
  makeshift: boolean
}

/** Compares documents without holding the event loop: large ones in a thread. Throws what `readContent` refuses, and `unavailable`. */
@Injectable()
export class Comparisons {
  constructor(private readonly threads: Threads) {}

  async compare(comparison: Comparison): Promise<Compared> {
    if (!this.threads.isThere || sizeOfComparison(comparison) <= smallComparison) {
      return { diff: compareSides(comparison), makeshift: false }
    }
    // Large documents are copied to the thread and back. Others get their turn before and after: what is read and written of a
    // request would otherwise stand in one piece with it.
    await setImmediate()
    const outcome = await this.threads.run<ComparisonOutcome>('runComparison', comparison)
    await setImmediate()
    if (outcome === undefined) return { diff: coarseComparison(comparison), makeshift: true }
    if ('diff' in outcome) return { diff: outcome.diff, makeshift: false }
    throw new Refusal(outcome.refused.code, outcome.refused.detail, outcome.refused.errors)
  }
}
