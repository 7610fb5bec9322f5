import { wordedHistory } from '../../domain/blame/worded-history.js'
import { Injectable } from '@nestjs/common'
import { type PhraseTimes, phraseTimes } from '../../domain/blame/phrases.js'
import type { Actor } from '../../domain/policy/can.js'
import { releaseTimes } from '../../newsroom/releases/index.js'
import { type ArticleStanding, findHistory, RevisionsService } from '../../newsroom/revisions/index.js'
import { Database } from '../../platform/database/database.js'
import { type Audience, notFound } from '../../platform/security/permit.js'

export interface FoundPhrase {
  times: PhraseTimes
  article: ArticleStanding
  audience: Audience
}

/** Finds when a phrase was in an article, for an audience. */
@Injectable()
export class PhrasesService {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsService,
  ) {}

  /** Readers' revisions are those that were released, and are each other's neighbours (P1). Four statements. */
  async find(actor: Actor | undefined, articleId: string, phrase: string, ignoreCase: boolean): Promise<FoundPhrase> {
    const { article, audience } = await this.revisions.standing(actor, articleId)
    if (audience === 'public' && article.pubStatus !== 'usable') throw notFound()
    const { revisions, rows } = await findHistory(this.database, articleId, audience, article.head)
    const releases = await releaseTimes(this.database, articleId)
    const { history, blockAt } = wordedHistory(revisions, rows)
    return { times: phraseTimes(history, phrase, { blockAt, releases, ignoreCase }), article, audience }
  }
}
