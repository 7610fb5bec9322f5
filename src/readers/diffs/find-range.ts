import type { HistoryRevision } from '../../domain/blame/history.js'
import type { Block } from '../../domain/content/content.js'
import type { Queries } from '../../platform/database/work.js'
import type { Audience } from '../../platform/security/permit.js'
import { blocksWithin } from '../../newsroom/revisions/index.js'
import type { DiffPair } from './find-diff-pair.js'

/** What of a range is read at most: revisions, places in their lists of blocks, bytes of words as they are stored. */
const most = { revisions: 500, places: 200_000, stored: 8_000_000 }

export interface WordedRange {
  /** Oldest first, both ends included; without what a redaction emptied. */
  history: HistoryRevision[]
  /** The blocks that are not in all of it, and maybe others. */
  blocks: Map<number, Block>
}

/**
 * The revisions from one of a pair to the other, for readers those that were released, with the words that the pair has not.
 * Undefined when there is more than is read at most. Two statements, one where the ends hold all that stood between.
 */
export async function findRange(
  queries: Queries,
  articleId: string,
  audience: Audience,
  { from, to }: DiffPair,
): Promise<WordedRange | undefined> {
  const [low, high] = [from.reference.number, to.reference.number].sort((one, other) => one - other)
  const rows = await queries.query<HistoryRevision>(
    `SELECT number, blocks FROM (
       SELECT r.number, r.blocks, sum(cardinality(r.blocks)) OVER (ORDER BY r.number) AS places
       FROM listed_revision r
       ${audience === 'public' ? 'JOIN release x ON x.article_id = r.article_id AND x.revision = r.number' : ''}
       WHERE r.article_id = $1::uuid AND r.number BETWEEN $2::int AND $3::int
       ORDER BY r.number LIMIT ${most.revisions + 1}
     ) q WHERE places <= ${most.places} ORDER BY number`,
    [articleId, low, high],
  )
  if (rows.length > most.revisions || rows.at(-1)?.number !== high) return undefined
  const blocks = new Map<number, Block>()
  for (const { key, block } of [...from.blocks, ...to.blocks]) blocks.set(Number(key), block)
  const others = [...new Set(rows.flatMap((row) => row.blocks))].filter((ordinal) => !blocks.has(ordinal))
  if (others.length > 0) {
    const read = await blocksWithin(queries, articleId, others, most.stored)
    if (read === undefined) return undefined
    for (const [ordinal, block] of read) blocks.set(ordinal, block)
  }
  const history = rows.map((row) => ({ number: row.number, blocks: row.blocks.filter((each) => blocks.has(each)) }))
  return { history, blocks }
}
