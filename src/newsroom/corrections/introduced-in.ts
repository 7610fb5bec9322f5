import type { Anchor } from '../../domain/corrections/correction.js'
import type { Queries } from '../../platform/database/work.js'
import { blockTextSql, hasWordsSql } from './block-text-sql.js'

/**
 * The revision that brought the wrong words: for each anchor the first of the revisions that had them without a break up to the
 * anchor's own, and of those the earliest. Null without anchors. Words that moved to another paragraph are still the same
 * words. Cost: one statement, linear in the article's blocks and in the block lists of its revisions.
 */
export async function introducedIn(
  queries: Queries,
  articleId: string,
  anchors: readonly Pick<Anchor, 'revision' | 'exact'>[],
): Promise<number | null> {
  if (anchors.length === 0) return null
  const [row] = await queries.query<{ first: number | null }>(
    `WITH held AS (
       SELECT k.revision, k.exact, array_agg(b.ordinal) AS blocks
       FROM unnest($2::int[], $3::text[]) AS k (revision, exact)
       JOIN block b ON b.article_id = $1::uuid AND b.redaction_id IS NULL AND ${hasWordsSql(blockTextSql, 'k.exact')}
       GROUP BY k.revision, k.exact
     ), begun AS (
       SELECT coalesce(max(r.number) FILTER (WHERE NOT r.blocks && h.blocks), 0) + 1 AS first
       FROM held h JOIN listed_revision r ON r.article_id = $1::uuid AND r.number <= h.revision
       GROUP BY h.revision, h.exact
     )
     SELECT min(first) AS first FROM begun`,
    [articleId, anchors.map(({ revision }) => revision), anchors.map(({ exact }) => exact)],
  )
  return row?.first ?? null
}
