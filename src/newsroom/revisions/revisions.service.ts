import { Injectable } from '@nestjs/common'
import type { Actor } from '../../domain/policy/can.js'
import { Database } from '../../platform/database/database.js'
import { type Audience, audienceOf, notFound } from '../../platform/security/permit.js'
import { type ArticleStanding, articleStanding } from './article-standing.js'
import { findRevision, type RevisionRow, type RevisionSelector } from './find-revision.js'
import { type HistoryRow, listRevisions } from './list-revisions.js'

/** Reads revisions for an audience. Whatever an audience may not see is `not_found`, like what is not there. */
@Injectable()
export class RevisionsService {
  constructor(private readonly database: Database) {}

  async find(
    actor: Actor | undefined,
    articleId: string,
    which: RevisionSelector,
  ): Promise<{ row: RevisionRow; audience: Audience }> {
    const row = await findRevision(this.database, articleId, which)
    if (row === undefined) throw notFound()
    const audience = audienceOf(actor, row.publicationId)
    if (audience === 'public' && (which === 'head' || !row.released || row.pubStatus !== 'usable')) throw notFound()
    return { row, audience }
  }

  async history(
    actor: Actor | undefined,
    articleId: string,
    page: { before: number | undefined; limit: number },
  ): Promise<{ rows: HistoryRow[]; article: ArticleStanding; audience: Audience }> {
    const { article, audience } = await this.standing(actor, articleId)
    return { rows: await listRevisions(this.database, articleId, audience, page), article, audience }
  }

  /** The article's standing, for whoever may know of it. */
  async standing(
    actor: Actor | undefined,
    articleId: string,
  ): Promise<{ article: ArticleStanding; audience: Audience }> {
    const article = await articleStanding(this.database, articleId)
    if (article === undefined) throw notFound()
    const audience = audienceOf(actor, article.publicationId)
    if (audience === 'public' && article.live === null) throw notFound()
    return { article, audience }
  }
}
