import type { CorrectionKind, CorrectionState } from '../../domain/corrections/correction.js'
import type { Queries } from '../../platform/database/work.js'
import type { Audience } from '../../platform/security/permit.js'
import type { CorrectionRow } from './correction-row.js'
import { correctionsSql } from './correction-sql.js'

const publicStates = `('published', 'superseded', 'withdrawn')`

/** Newest first: by when it went out, or was drafted. */
const time = 'coalesce(c.published_at, c.created_at)'
const before = (at: string, id: string): string =>
  `(${at}::timestamptz IS NULL OR (${time}, c.id) < (${at}, ${id}::uuid))`
const page = (from: string, limit: string): string => `
  SELECT c.article_id, c.id, row_number() OVER (ORDER BY ${time} DESC, c.id DESC) AS place ${from}
  ORDER BY ${time} DESC, c.id DESC LIMIT ${limit}`

const byId = correctionsSql('SELECT c.article_id, c.id, 1 AS place FROM correction c WHERE c.id = $1::uuid')

const ofArticle = (condition: string): string =>
  correctionsSql(
    page(`FROM correction c WHERE c.article_id = $1::uuid ${condition} AND ${before('$2', '$3')}`, '$4::int'),
  )
const ofArticleFor: Record<Audience, string> = {
  staff: ofArticle(''),
  public: ofArticle(`AND c.state IN ${publicStates}`),
}

const across = correctionsSql(
  page(
    `FROM correction c JOIN article a ON a.id = c.article_id JOIN publication t ON t.id = c.publication_id
    WHERE ($1::boolean OR c.publication_id = ANY($2::uuid[])
        OR (c.state IN ${publicStates} AND a.live IS NOT NULL AND a.pub_status = 'usable'))
      AND ($3::text IS NULL OR t.slug = $3)
      AND ($4::correction_kind IS NULL OR c.kind = $4)
      AND ($5::correction_state IS NULL OR c.state = $5)
      AND ($6::timestamptz IS NULL OR ${time} >= $6)
      AND ($7::timestamptz IS NULL OR ${time} < $7)
      AND ${before('$8', '$9')}`,
    '$10::int',
  ),
)

/** Where a page ends: the time and the id of its last correction. */
export interface CorrectionPosition {
  at: Date
  id: string
}

export interface CorrectionPage {
  before: CorrectionPosition | undefined
  limit: number
}

export function positionOf(row: CorrectionRow): [at: number, id: string] {
  return [(row.publishedAt ?? row.createdAt).getTime(), row.id]
}

/** One correction, for any audience: who may see it is the service's to say. */
export async function findCorrection(queries: Queries, id: string): Promise<CorrectionRow | undefined> {
  const [row] = await queries.query<CorrectionRow>(byId, [id])
  return row
}

/** A page of one article's corrections, and one row more when there are more. One statement. */
export function listOfArticle(
  queries: Queries,
  articleId: string,
  audience: Audience,
  { before, limit }: CorrectionPage,
): Promise<CorrectionRow[]> {
  return queries.query<CorrectionRow>(ofArticleFor[audience], [
    articleId,
    before?.at ?? null,
    before?.id ?? null,
    limit + 1,
  ])
}

export interface CorrectionFilter {
  /** Slug. */
  publication?: string | undefined
  kind?: CorrectionKind | undefined
  state?: CorrectionState | undefined
  /** `from` belongs to the time asked for, `to` does not. */
  from?: Date | undefined
  to?: Date | undefined
}

/** Where the caller reads as staff: in all publications, or in those listed. */
export interface StaffReach {
  everywhere: boolean
  publications: readonly string[]
}

/**
 * A page of corrections across publications, and one row more when there are more: all of those whose staff the caller is, and
 * what is out about articles that readers may read. One statement.
 */
export function listAcross(
  queries: Queries,
  reach: StaffReach,
  filter: CorrectionFilter,
  { before, limit }: CorrectionPage,
): Promise<CorrectionRow[]> {
  return queries.query<CorrectionRow>(across, [
    reach.everywhere,
    reach.publications,
    filter.publication ?? null,
    filter.kind ?? null,
    filter.state ?? null,
    filter.from ?? null,
    filter.to ?? null,
    before?.at ?? null,
    before?.id ?? null,
    limit + 1,
  ])
}
