import type { ReleaseTime } from '../../domain/corrections/exposure.js'
import type { Queries } from '../../platform/database/work.js'

/** When each revision became what readers saw, in ascending order. One statement, linear in the releases. */
export function releaseTimes(queries: Queries, articleId: string): Promise<ReleaseTime[]> {
  return queries.query<ReleaseTime>('SELECT number, revision, at FROM release WHERE article_id = $1 ORDER BY number', [
    articleId,
  ])
}
