import { Injectable } from '@nestjs/common'
import { checkLanguage } from '../../domain/articles/language.js'
import { blocksOf } from '../../domain/content/block-list.js'
import { canonicalJson } from '../../domain/content/canonical-json.js'
import type { ContentInput } from '../../domain/content/content.js'
import { readContent } from '../../domain/content/read-content.js'
import { compareDocuments } from '../../domain/diff/compare-documents.js'
import type { Diff, Granularity, KeyedBlock } from '../../domain/diff/diff.js'
import type { Actor } from '../../domain/policy/can.js'
import type { RevisionSelector } from '../../newsroom/revisions/index.js'
import { Database } from '../../platform/database/database.js'
import { type Audience, audienceOf, notFound } from '../../platform/security/permit.js'
import { type DiffPair, findDiffPair } from './find-diff-pair.js'

export interface StoredDiff {
  diff: Diff
  pair: DiffPair
  audience: Audience
}

/** Compares revisions for an audience, and documents that are not stored. */
@Injectable()
export class DiffsService {
  constructor(private readonly database: Database) {}

  /** Readers compare what was released; `head` is not theirs to name (P1). */
  async ofRevisions(
    actor: Actor | undefined,
    articleId: string,
    from: RevisionSelector,
    to: RevisionSelector,
    granularity: Granularity,
  ): Promise<StoredDiff> {
    const pair = await findDiffPair(this.database, articleId, from, to)
    if (pair === undefined) throw notFound()
    const audience = audienceOf(actor, pair.publicationId)
    const isPublic =
      from !== 'head' && to !== 'head' && pair.from.released && pair.to.released && pair.pubStatus === 'usable'
    if (audience === 'public' && !isPublic) throw notFound()
    const diff = compareDocuments(pair.from.blocks, pair.to.blocks, {
      language: pair.language,
      granularity,
      from: pair.from.reference,
      to: pair.to.reference,
    })
    return { diff, pair, audience }
  }

  /** Two documents that are not stored, such as a draft in a CMS and what it was made from. */
  ofDocuments(input: { from: ContentInput; to: ContentInput; language: string }): Diff {
    const keyed = (content: ContentInput, at: string): KeyedBlock[] =>
      blocksOf(readContent(content, at)).map((block) => ({ key: canonicalJson(block), block }))
    return compareDocuments(keyed(input.from, '/from'), keyed(input.to, '/to'), {
      language: checkLanguage(input.language),
      granularity: 'word',
      from: { inline: true },
      to: { inline: true },
    })
  }
}
