import { setImmediate } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { textLength } from '../../domain/content/block-text.js'
import type { Block } from '../../domain/content/content.js'
import type { Diff } from '../../domain/diff/diff.js'
import { Refusal } from '../../domain/refusal.js'
import { keyedBlocks } from '../../newsroom/revisions/index.js'
import { KeptDiffs } from '../diffs/kept-diffs.js'

/** In UTF-16 units of passages that are not in both: beyond it a line of a history says no more than that there was a change. */
const mostCompared = 200_000
const mostKept = 20_000

/** Two versions as lists of block ordinals. */
export interface ChangedPair {
  articleId: string
  redactions: number
  language: string
  from: { revision: number; blocks: number[] }
  to: { revision: number; blocks: number[] }
}

/** What changed, in numbers. */
export interface ChangeSummary {
  /** Undefined for a pair that is too large to compare in passing, whichever page asks, and for one that could not be in time. */
  summary: Diff['summary'] | undefined
  /** Whether another time there may be more: a page that shows it must not be kept. */
  makeshift: boolean
}

/**
 * What changed between two versions, in numbers, for histories that show many at once. A pair never changes but by a redaction,
 * so its numbers are kept.
 */
@Injectable()
export class ChangeSummaries {
  private readonly kept = new LRUCache<string, ChangeSummary>({ max: mostKept })

  constructor(private readonly diffs: KeptDiffs) {}

  async of(pair: ChangedPair, blocks: ReadonlyMap<number, Block>): Promise<ChangeSummary> {
    const key = `${pair.articleId} ${pair.redactions} ${pair.language} ${pair.from.revision} ${pair.to.revision}`
    const known = this.kept.get(key)
    if (known !== undefined) return known
    const made = await this.make(pair, blocks)
    if (!made.makeshift) this.kept.set(key, made)
    return made
  }

  private async make(
    { from, to, ...article }: ChangedPair,
    blocks: ReadonlyMap<number, Block>,
  ): Promise<ChangeSummary> {
    if (sizeOfChange(from.blocks, to.blocks, blocks) > mostCompared) return { summary: undefined, makeshift: false }
    const [before, after] = [from, to].map((side) => ({
      number: side.revision,
      blocks: keyedBlocks(side.blocks, blocks),
    }))
    // A history asks for many small ones, each of which is compared at once: others get their turn in between.
    await setImmediate()
    try {
      const { diff, makeshift } = await this.diffs.compare({ ...article, from: before!, to: after! }, 'word')
      return { summary: makeshift ? undefined : diff.summary, makeshift }
    } catch (failure) {
      if (failure instanceof Refusal && failure.code === 'unavailable') return { summary: undefined, makeshift: true }
      throw failure
    }
  }
}

function sizeOfChange(from: readonly number[], to: readonly number[], blocks: ReadonlyMap<number, Block>): number {
  const [before, after] = [new Set(from), new Set(to)]
  let size = 0
  for (const ordinal of [...from.filter((other) => !after.has(other)), ...to.filter((other) => !before.has(other))]) {
    const block = blocks.get(ordinal)
    if (block !== undefined) size += textLength(block)
  }
  return size
}
