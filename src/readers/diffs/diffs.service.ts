import { Injectable } from '@nestjs/common'
import { checkLanguage } from '../../domain/articles/language.js'
import type { TouchedEntry } from '../../domain/blame/touched-entries.js'
import type { ContentInput } from '../../domain/content/content.js'
import type { Diff, Granularity } from '../../domain/diff/diff.js'
import type { Actor } from '../../domain/policy/can.js'
import type { RevisionSelector } from '../../newsroom/revisions/index.js'
import { Database } from '../../platform/database/database.js'
import { type Compared, Comparisons } from '../../platform/workers/comparisons.js'
import { type Audience, audienceOf, notFound } from '../../platform/security/permit.js'
import { type DiffPair, findDiffPair } from './find-diff-pair.js'
import { KeptDiffs } from './kept-diffs.js'
import { RangesService } from './ranges.service.js'

export interface StoredDiff extends Compared {
  pair: DiffPair
  audience: Audience
  /** Which revisions touched what, where that was asked for and can be told. */
  touched?: TouchedEntry[] | undefined
}

/** Two revisions of an article as an address names them. */
export interface AskedPair {
  id: string
  from: RevisionSelector
  to: RevisionSelector
}

/** Compares revisions for an audience, and documents that are not stored. */
@Injectable()
export class DiffsService {
  constructor(
    private readonly database: Database,
    private readonly comparisons: Comparisons,
    private readonly kept: KeptDiffs,
    private readonly ranges: RangesService,
  ) {}

  /** Readers compare what was released; `head` is not theirs to name (P1). */
  async ofRevisions(
    actor: Actor | undefined,
    { id, from, to }: AskedPair,
    granularity: Granularity,
  ): Promise<StoredDiff> {
    const pair = await findDiffPair(this.database, id, from, to)
    if (pair === undefined) throw notFound()
    const audience = audienceOf(actor, pair.publicationId)
    const isPublic =
      from !== 'head' && to !== 'head' && pair.from.released && pair.to.released && pair.pubStatus === 'usable'
    if (audience === 'public' && !isPublic) throw notFound()
    const { redactions, language } = pair
    const references = { from: pair.from.reference, to: pair.to.reference }
    const { diff, makeshift } = await this.kept.compare(
      {
        articleId: id,
        redactions,
        language,
        from: { number: references.from.number, blocks: pair.from.blocks },
        to: { number: references.to.number, blocks: pair.to.blocks },
      },
      granularity,
    )
    return { diff: { ...diff, ...references }, makeshift, pair, audience }
  }

  /** The same, with which revisions in between touched what. What stands for a diff that took too long has none. */
  async acrossRange(actor: Actor | undefined, asked: AskedPair, granularity: Granularity): Promise<StoredDiff> {
    const stored = await this.ofRevisions(actor, asked, granularity)
    if (stored.makeshift) return stored
    return { ...stored, ...(await this.ranges.touched(asked.id, stored.pair, stored.diff, stored.audience)) }
  }

  /** Two documents that are not stored, such as a draft in a CMS and what it was made from. */
  async ofDocuments(input: { from: ContentInput; to: ContentInput; language: string }): Promise<Diff> {
    const { diff } = await this.comparisons.compare({
      from: { content: input.from, at: '/from' },
      to: { content: input.to, at: '/to' },
      options: { language: checkLanguage(input.language), from: { inline: true }, to: { inline: true } },
    })
    return diff
  }
}
