import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { textOf } from '../../domain/content/block-text.js'
import type { Block } from '../../domain/content/content.js'
import { compareDocuments } from '../../domain/diff/compare-documents.js'
import type { Diff } from '../../domain/diff/diff.js'
import { keyedBlocks } from '../../newsroom/revisions/index.js'

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

/**
 * What changed between two versions, in numbers, for histories that show many at once. A pair never changes but by a redaction,
 * so its numbers are kept. Undefined for a pair that is too large to compare in passing, whichever page asks.
 */
@Injectable()
export class ChangeSummaries {
  private readonly kept = new LRUCache<string, { summary: Diff['summary'] | undefined }>({ max: mostKept })

  of(pair: ChangedPair, blocks: ReadonlyMap<number, Block>): Diff['summary'] | undefined {
    const key = `${pair.articleId} ${pair.redactions} ${pair.language} ${pair.from.revision} ${pair.to.revision}`
    let known = this.kept.get(key)
    if (known === undefined) this.kept.set(key, (known = { summary: summaryOf(pair, blocks) }))
    return known.summary
  }
}

function summaryOf({ from, to, language }: ChangedPair, blocks: ReadonlyMap<number, Block>): ChangeSummary {
  if (sizeOfChange(from.blocks, to.blocks, blocks) > mostCompared) return undefined
  return compareDocuments(keyedBlocks(from.blocks, blocks), keyedBlocks(to.blocks, blocks), {
    language,
    from: { inline: true },
    to: { inline: true },
  }).summary
}
type ChangeSummary = Diff['summary'] | undefined

function sizeOfChange(from: readonly number[], to: readonly number[], blocks: ReadonlyMap<number, Block>): number {
  const [before, after] = [new Set(from), new Set(to)]
  let size = 0
  for (const ordinal of [...from.filter((other) => !after.has(other)), ...to.filter((other) => !before.has(other))]) {
    const block = blocks.get(ordinal)
    if (block !== undefined) size += textOf(block).length
  }
  return size
}
