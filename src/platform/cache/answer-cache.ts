import { Inject, Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { PublicChanges } from './public-changes.js'

export const ANSWER_CACHE_BYTES = Symbol('ANSWER_CACHE_BYTES')

/** A public answer kept ready: what was sent for a URL and an Accept header. */
export interface KeptAnswer {
  headers: Record<string, string>
  body: string
  tag: string
}

interface Entry extends KeptAnswer {
  keys: readonly string[]
}

/** What an entry takes beside its body: key, headers, list nodes. */
const overheadBytes = 1_000

/**
 * Public answers in memory, bounded in bytes, dropped the moment something in them changes. It answers only while this process
 * hears the database's notifications (`trust`): deaf, it could keep what a colleague on another machine corrected.
 */
@Injectable()
export class AnswerCache {
  private readonly entries: LRUCache<string, Entry> | undefined
  private readonly byKey = new Map<string, Set<string>>()
  private trusted = false
  private changes = 0

  constructor(changes: PublicChanges, @Inject(ANSWER_CACHE_BYTES) bytes: number) {
    if (bytes > 0) {
      this.entries = new LRUCache({
        maxSize: bytes,
        sizeCalculation: (entry, url) => entry.body.length * 2 + url.length * 2 + overheadBytes,
        dispose: (entry, url) => this.unlink(entry, url),
      })
    }
    changes.onChange((keys) => this.drop(keys))
  }

  /** Whether notifications are heard. Losing them empties the cache: what was missed meanwhile is not known. */
  trust(heard: boolean): void {
    this.trusted = heard
    this.changes++
    this.entries?.clear()
  }

  find(url: string): KeptAnswer | undefined {
    return this.trusted ? this.entries?.get(url) : undefined
  }

  /** Taken before an answer is made, and given to `keep` with it: a change in between makes the answer too old to keep. */
  moment(): number {
    return this.changes
  }

  keep(url: string, answer: KeptAnswer, keys: readonly string[], moment: number): void {
    if (!this.trusted || this.entries === undefined || moment !== this.changes || keys.length === 0) return
    this.entries.set(url, { ...answer, keys })
    for (const key of keys) {
      const urls = this.byKey.get(key)
      if (urls === undefined) this.byKey.set(key, new Set([url]))
      else urls.add(url)
    }
  }

  private drop(keys: readonly string[]): void {
    this.changes++
    if (keys.includes('all')) {
      this.entries?.clear()
      return
    }
    for (const key of keys) for (const url of this.byKey.get(key) ?? []) this.entries?.delete(url)
  }

  private unlink(entry: Entry, url: string): void {
    for (const key of entry.keys) {
      const urls = this.byKey.get(key)
      urls?.delete(url)
      if (urls?.size === 0) this.byKey.delete(key)
    }
  }
}
