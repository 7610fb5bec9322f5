import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import type { Queries } from '../../platform/database/work.js'
import { notFound } from '../../platform/security/permit.js'
import { findPublicationById, findPublications, listPublications, type Publication } from './publication-queries.js'

/**
 * Reads titles, which everyone may know of. Inside a unit of work pass it as `queries`: another connection would not see what
 * it wrote, and could be waited for in vain when all are taken. One statement each.
 */
@Injectable()
export class PublicationsService {
  constructor(private readonly database: Database) {}

  /** Throws `not_found`. */
  async bySlug(slug: string, queries: Queries = this.database): Promise<Publication> {
    const [publication] = await findPublications(queries, [slug])
    if (publication === undefined) throw notFound()
    return publication
  }

  /** Throws `not_found`. */
  async byId(id: string, queries: Queries = this.database): Promise<Publication> {
    const publication = await findPublicationById(queries, id)
    if (publication === undefined) throw notFound()
    return publication
  }

  /** By slug, and one more than `limit`, to know whether there is more. */
  list(page: { after: string | undefined; limit: number }): Promise<Publication[]> {
    return listPublications(this.database, { after: page.after, limit: page.limit + 1 })
  }
}
