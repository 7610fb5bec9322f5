import type { Queries } from '../../platform/database/work.js'

export interface EventRow {
  publicationId: string
  publication: string | null
  id: string
  at: Date
  actorId: string
  actorName: string | null
  actorVersion: number
  verb: string
  articleId: string | null
  subjectType: string
  subjectId: string
  data: object
}

export interface EventFilter {
  publication?: string | undefined
  article?: string | undefined
  actor?: string | undefined
  verb?: string | undefined
  subject?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
}

/**
 * A page of the audit log, newest first, of the publications whose log the caller may read (`everywhere`: of all, and of what
 * belongs to none). One statement.
 */
export function listEvents(
  queries: Queries,
  reach: { everywhere: boolean; publications: readonly string[] },
  filter: EventFilter,
  page: { before: string | undefined; limit: number },
): Promise<EventRow[]> {
  return queries.query<EventRow>(
    `SELECT e.publication_id AS "publicationId", p.slug AS publication, e.id, e.at, e.actor_id AS "actorId", n.name AS "actorName", coalesce(u.version, 0) AS "actorVersion",
       e.verb, e.article_id AS "articleId", e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.data
     FROM event e
     LEFT JOIN publication p ON p.id = e.publication_id
     LEFT JOIN account u ON u.id = e.actor_id
     LEFT JOIN account_name n ON n.account_id = e.actor_id
     WHERE ($1::boolean OR e.publication_id = ANY($2::uuid[]))
       AND ($3::text IS NULL OR p.slug = $3)
       AND ($4::uuid IS NULL OR e.article_id = $4)
       AND ($5::uuid IS NULL OR e.actor_id = $5)
       AND ($6::text IS NULL OR e.verb = $6)
       AND ($7::text IS NULL OR e.subject_id = $7)
       AND ($8::timestamptz IS NULL OR e.at >= $8)
       AND ($9::timestamptz IS NULL OR e.at < $9)
       AND ($10::uuid IS NULL OR e.id < $10)
     ORDER BY e.id DESC LIMIT $11`,
    [
      reach.everywhere,
      reach.publications,
      filter.publication ?? null,
      filter.article ?? null,
      filter.actor ?? null,
      filter.verb ?? null,
      filter.subject ?? null,
      filter.from ?? null,
      filter.to ?? null,
      page.before ?? null,
      page.limit + 1,
    ],
  )
}
