import { Inject, Injectable } from '@nestjs/common'
import { type Actor, can } from '../../domain/policy/can.js'
import { PUBLIC_URL } from '../../platform/config/public-url.js'
import { Database } from '../../platform/database/database.js'
import type { Queries, Work } from '../../platform/database/work.js'
import { Answer, JsonText } from '../../platform/http/answer.js'
import { linkHeader } from '../../platform/http/link-header.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import { notFound } from '../../platform/security/permit.js'
import { findRevision, presentRevision } from '../revisions/index.js'
import { articleTag, presentArticle } from './article-presenter.js'
import { type ArticleFilter, type ArticleRow, findArticle, listArticles, type StaffReach } from './article-queries.js'

/** Reads articles for a caller. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly database: Database,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async find(actor: Actor | undefined, id: string, queries: Queries = this.database): Promise<ArticleRow> {
    const row = await findArticle(queries, reachOf(actor), id)
    if (row === undefined) throw notFound()
    return row
  }

  list(
    actor: Actor | undefined,
    filter: ArticleFilter,
    page: { before: string | undefined; limit: number },
  ): Promise<ArticleRow[]> {
    return listArticles(this.database, reachOf(actor), filter, page)
  }

  present(row: ArticleRow): Record<string, unknown> {
    return presentArticle(row, this.publicUrl)
  }

  /** One article with its place among its versions as link relations (RFC 5829). */
  answer(row: ArticleRow): Answer {
    const revisions = `/v1/articles/${row.id}/revisions`
    const newest = row.staff ? row.head : row.live
    return new Answer(this.present(row), 200, {
      etag: articleTag(row),
      ...(!row.staff && surrogateKeys(row.id, row.publicationId)),
      link: linkHeader([
        ['version-history', revisions],
        ['latest-version', newest === null ? null : `${revisions}/${newest}`],
      ]),
    })
  }

  async changedAnswer(work: Work, id: string): Promise<Answer> {
    return this.answer(await this.find(work.actor, id, work))
  }

  async createdAnswer(work: Work, id: string): Promise<Answer> {
    const [row, revision] = [await this.find(work.actor, id, work), await findRevision(work, id, 1)]
    if (revision === undefined) throw notFound()
    const text = `{"article":${JSON.stringify(this.present(row))},"revision":${presentRevision(revision, 'staff')}}`
    return new Answer(new JsonText(text), 201, { etag: articleTag(row), location: `/v1/articles/${id}` })
  }
}

function reachOf(actor: Actor | undefined): StaffReach {
  if (actor === undefined) return { everywhere: false, publications: [] }
  return {
    everywhere: can(actor, 'article.read_staff', { publicationId: null }),
    publications: [...actor.roles.keys()].filter((publicationId) =>
      can(actor, 'article.read_staff', { publicationId }),
    ),
  }
}
