import type { Queries } from '../../platform/database/work.js'
import type { SourceView, StepView, VersionView } from '../../views/index.js'

/** The most versions that the picker offers. */
const mostChoices = 200

/** The versions to choose from, newest first; the number of the newest is passed in, so that none later shows. One statement. */
export function listChoices(queries: Queries, articleId: string, total: number): Promise<VersionView[]> {
  return queries.query<VersionView>(
    `SELECT number, revision, at FROM release WHERE article_id = $1::uuid AND number <= $2::int
     ORDER BY number DESC LIMIT ${mostChoices}`,
    [articleId, total],
  )
}

/** A release with its version's list of blocks. */
export interface ListedRelease extends VersionView {
  at: Date
  significance: 'major' | 'minor'
  blocks: number[]
}

/** Releases from number `newest` down. One statement. */
export function listReleasesDown(
  queries: Queries,
  articleId: string,
  newest: number,
  limit: number,
): Promise<ListedRelease[]> {
  return queries.query<ListedRelease>(
    `SELECT x.number, x.revision, x.at, x.significance::text AS significance, r.blocks
     FROM release x JOIN listed_revision r ON r.article_id = x.article_id AND r.number = x.revision
     WHERE x.article_id = $1::uuid AND x.number <= $2::int ORDER BY x.number DESC LIMIT $3::int`,
    [articleId, newest, limit],
  )
}

/** Which releases two revisions are. One statement. */
export async function findVersions(
  queries: Queries,
  articleId: string,
  from: number,
  to: number,
): Promise<{ from: VersionView; to: VersionView } | undefined> {
  const rows = await queries.query<VersionView>(
    'SELECT number, revision, at FROM release WHERE article_id = $1::uuid AND revision = ANY($2::int[])',
    [articleId, [from, to]],
  )
  const [one, other] = [from, to].map((revision) => rows.find((row) => row.revision === revision))
  return one === undefined || other === undefined ? undefined : { from: one, to: other }
}

/** The releases from one revision to another, the older end left out, each with the one before it. One statement. */
export function listSteps(queries: Queries, articleId: string, one: number, other: number): Promise<StepView[]> {
  return queries
    .query<StepRow>(
      `SELECT ${step} WHERE x.article_id = $1::uuid AND b.number IS NOT NULL
         AND x.revision > least($2::int, $3::int) AND x.revision <= greatest($2::int, $3::int) ORDER BY x.number`,
      [articleId, one, other],
    )
    .then((rows) => rows.map((row) => ({ version: versionOf(row), before: beforeOf(row) })))
}

/** Which releases revisions are, oldest first, each with the one before it. One statement. */
export function listSources(queries: Queries, articleId: string, revisions: readonly number[]): Promise<SourceView[]> {
  return queries
    .query<StepRow>(`SELECT ${step} WHERE x.article_id = $1::uuid AND x.revision = ANY($2::int[]) ORDER BY x.number`, [
      articleId,
      revisions,
    ])
    .then((rows) =>
      rows.map((row) => ({ version: versionOf(row), ...(row.beforeNumber !== null && { before: beforeOf(row) }) })),
    )
}

interface StepRow {
  number: number
  revision: number
  at: Date
  beforeNumber: number | null
  beforeRevision: number
  beforeAt: Date
}

const step = `x.number, x.revision, x.at, b.number AS "beforeNumber", b.revision AS "beforeRevision", b.at AS "beforeAt"
       FROM release x LEFT JOIN release b ON b.article_id = x.article_id AND b.number = x.number - 1`

const versionOf = ({ number, revision, at }: StepRow): VersionView => ({ number, revision, at })
const beforeOf = ({ number, beforeRevision, beforeAt }: StepRow): VersionView => ({
  number: number - 1,
  revision: beforeRevision,
  at: beforeAt,
})
