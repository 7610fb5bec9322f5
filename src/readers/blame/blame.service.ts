import { Injectable } from '@nestjs/common'
import { wordedHistory } from '../../domain/blame/worded-history.js'
import type { Blame } from '../../domain/blame/blame.js'
import type { Block } from '../../domain/content/content.js'
import type { Actor } from '../../domain/policy/can.js'
import {
  type ArticleStanding,
  findHistory,
  type ListedRevision,
  type RevisionSelector,
  RevisionsService,
} from '../../newsroom/revisions/index.js'
import { Database } from '../../platform/database/database.js'
import { type Audience, notFound } from '../../platform/security/permit.js'
import { Blames } from '../../platform/workers/blames.js'

export interface BlamedRevision {
  blame: Blame
  article: ArticleStanding
  audience: Audience
  /** By number. */
  revisions: ReadonlyMap<number, ListedRevision>
  /** Those of the blamed revision, in order: what its `position`s count. */
  blocks: () => Block[]
}

/** Finds which revision brought the words of another, for an audience. */
@Injectable()
export class BlameService {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsService,
    private readonly blames: Blames,
  ) {}

  /**
   * To readers the history is that of what was released, so that words belong to the first release that carried them and no
   * other number shows (P1). An article that was never released has no `live`; staff get its head. Three statements.
   */
  async of(actor: Actor | undefined, articleId: string, which: RevisionSelector): Promise<BlamedRevision> {
    const { article, audience } = await this.revisions.standing(actor, articleId)
    if (audience === 'public' && (which === 'head' || article.pubStatus !== 'usable')) throw notFound()
    const number = which === 'head' ? article.head : which === 'live' ? (article.live ?? article.head) : which
    const { revisions, rows } = await findHistory(this.database, articleId, audience, number)
    const last = revisions.at(-1)
    if (last?.number !== number) throw notFound()
    const history = revisions.map((revision) => ({ number: revision.number, blocks: revision.blocks }))
    const blame = await this.blames.of({ history, rows, revision: number, language: article.language })
    return {
      blame,
      article,
      audience,
      revisions: new Map(revisions.map((each) => [each.number, each])),
      blocks: () => {
        const { history, blockAt } = wordedHistory([last], rows)
        return history.flatMap(({ blocks }) => blocks.map((ordinal) => blockAt(ordinal)!))
      },
    }
  }
}
