import { Inject, Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import type { Diff, Granularity, KeyedBlock } from '../../domain/diff/diff.js'
import { engineVersion } from '../../domain/diff/engine-version.js'
import { ANSWER_CACHE_BYTES } from '../../platform/cache/answer-cache.js'
import { PublicChanges } from '../../platform/cache/public-changes.js'
import { type Compared, Comparisons } from '../../platform/workers/comparisons.js'
import { sizeOfDiff } from './size-of-diff.js'

/** Beside the answers of which they are part, diffs get so much of their memory again. */
const share = 1 / 4

/** Two revisions of an article to be compared. */
export interface ComparedRevisions {
  articleId: string
  /** How many redactions the article has had: what they emptied must not come from memory. */
  redactions: number
  language: string
  from: { number: number; blocks: readonly KeyedBlock[] }
  to: { number: number; blocks: readonly KeyedBlock[] }
}

/**
 * Comparisons of stored revisions, kept: as JSON, on a page, as unified text and counted in a history, a pair is compared once, also
 * when several ask at the same time. Who may see it is not asked here. Bounded in bytes, nothing is kept with `CACHE_MEMORY_MB=0`.
 * Never kept is what stands for a diff that took too long. All that the diff depends on is in its key, the count of redactions too,
 * so that nothing stale is found; on any change of the article that readers could notice its diffs are dropped from memory as well.
 */
@Injectable()
export class KeptDiffs {
  private readonly kept: LRUCache<string, Diff> | undefined
  private readonly running = new Map<string, Promise<Compared>>()
  private changes = 0

  constructor(
    private readonly comparisons: Comparisons,
    changes: PublicChanges,
    @Inject(ANSWER_CACHE_BYTES) answerBytes: number,
  ) {
    const maxSize = Math.floor(answerBytes * share)
    if (maxSize > 0) this.kept = new LRUCache({ maxSize, sizeCalculation: sizeOfDiff })
    changes.onChange((keys) => this.drop(keys))
  }

  /** Both sides of the diff are `inline`: whoever shows it knows its revisions. Throws as `Comparisons` does. */
  async compare(pair: ComparedRevisions, granularity: Granularity): Promise<Compared> {
    const { articleId, redactions, language, from, to } = pair
    const key = [articleId, redactions, language, from.number, to.number, granularity, engineVersion].join(' ')
    const diff = this.kept?.get(key)
    if (diff !== undefined) return { diff, makeshift: false }
    let running = this.running.get(key)
    if (running === undefined) {
      running = this.make(key, pair, granularity).finally(() => this.running.delete(key))
      this.running.set(key, running)
    }
    return running
  }

  private async make(key: string, { language, from, to }: ComparedRevisions, granularity: Granularity) {
    const moment = this.changes
    const inline = { inline: true } as const
    const compared = await this.comparisons.compare({
      from: { blocks: from.blocks },
      to: { blocks: to.blocks },
      options: { language, granularity, from: inline, to: inline },
    })
    if (!compared.makeshift && moment === this.changes) this.kept?.set(key, compared.diff)
    return compared
  }

  private drop(keys: readonly string[]): void {
    this.changes++
    if (keys.includes('all')) this.kept?.clear()
    const articles = new Set(keys.map((key) => key.replace(/^article:/, '')))
    for (const key of this.kept?.keys() ?? []) if (articles.has(key.slice(0, key.indexOf(' ')))) this.kept?.delete(key)
  }
}
