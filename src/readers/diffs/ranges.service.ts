import { Injectable } from '@nestjs/common'
import { type TouchedEntry, touchedByOne, touchedEntries } from '../../domain/blame/touched-entries.js'
import type { Diff } from '../../domain/diff/diff.js'
import { Database } from '../../platform/database/database.js'
import type { Audience } from '../../platform/security/permit.js'
import { Ranges } from '../../platform/workers/ranges.js'
import type { DiffPair } from './find-diff-pair.js'
import { findRange } from './find-range.js'

export interface TouchedEntries {
  touched: TouchedEntry[] | undefined
  /** Whether another time there may be an answer: this one must not be kept. */
  makeshift: boolean
}

/** What of a diff each revision did, between the two that are compared and with the later one. */
@Injectable()
export class RangesService {
  constructor(
    private readonly database: Database,
    private readonly ranges: Ranges,
  ) {}

  /**
   * For readers in terms of what was released: what drafts did, the first release that carried it did (P1). Undefined where the
   * range holds more than is read at most, and, as a makeshift, where it could not be told in time. Backwards it names the same
   * revisions. No statement where the later revision is the next one, otherwise one or two.
   */
  async touched(articleId: string, pair: DiffPair, diff: Diff, audience: Audience): Promise<TouchedEntries> {
    const [from, to] = [pair.from.reference.number, pair.to.reference.number]
    if (audience === 'public' ? !pair.releasedBetween : Math.abs(to - from) <= 1) {
      return { touched: touchedByOne(diff.entries, Math.max(from, to)), makeshift: false }
    }
    const range = await findRange(this.database, articleId, audience, pair)
    if (range === undefined) return { touched: undefined, makeshift: false }
    const found = await this.ranges.touched({ ...range, language: pair.language })
    return { touched: found && touchedEntries(diff.entries, found, from > to), makeshift: found === undefined }
  }
}
