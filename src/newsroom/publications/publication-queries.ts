import { readPolicy } from '../../domain/policy/read-policy.js'
import type { Policy } from '../../domain/policy/policy.js'
import type { Queries } from '../../platform/database/work.js'

/** One title, with its policy as today's code reads it. */
export interface Publication {
  id: string
  slug: string
  name: string
  /** BCP 47, canonical. */
  language: string
  /** IANA. */
  timeZone: string
  policy: Policy
  /** The version part of its entity tag. */
  version: number
}

type Row = Omit<Publication, 'policy'> & { policy: unknown }

const columns = 'id, slug, name, language, time_zone AS "timeZone", policy, version'

/** What a title's slug is made of. All else names no title, and some of it PostgreSQL refuses to be asked for. */
const titleSlug = /^[a-z0-9-]{1,80}$/

const publicationOf = (row: Row): Publication => ({ ...row, policy: readPolicy(row.policy) })

/** Those of the titles that there are. One statement, inside a unit of work of either kind or outside. */
export async function findPublications(queries: Queries, slugs: readonly string[]): Promise<Publication[]> {
  const known = slugs.filter((slug) => titleSlug.test(slug))
  if (known.length === 0) return []
  const rows = await queries.query<Row>(
    `SELECT ${columns} FROM publication WHERE slug = ANY($1::text[]) ORDER BY slug`,
    [known],
  )
  return rows.map(publicationOf)
}

export async function findPublicationById(queries: Queries, id: string): Promise<Publication | undefined> {
  const [row] = await queries.query<Row>(`SELECT ${columns} FROM publication WHERE id = $1::uuid`, [id])
  return row && publicationOf(row)
}

/** Titles by slug: those after `after`, at most `limit`; with `ids` only those among them. One statement. */
export async function listPublications(
  queries: Queries,
  page: { after?: string | undefined; limit: number; ids?: readonly string[] | undefined },
): Promise<Publication[]> {
  const rows = await queries.query<Row>(
    `SELECT ${columns} FROM publication
     WHERE ($1::text IS NULL OR slug > $1) AND ($2::uuid[] IS NULL OR id = ANY($2::uuid[])) ORDER BY slug LIMIT $3::int`,
    [page.after ?? null, page.ids ?? null, page.limit],
  )
  return rows.map(publicationOf)
}
