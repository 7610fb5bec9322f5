import type { Block } from '../../domain/content/content.js'
import type { KeyedBlock } from '../../domain/diff/diff.js'
import type { Queries } from '../../platform/database/work.js'

/** Blocks of an article by ordinal. A redacted block is absent. Cost: one statement, linear in the words. */
export async function blocksByOrdinal(
  queries: Queries,
  articleId: string,
  ordinals: readonly number[],
): Promise<Map<number, Block>> {
  const rows = await queries.query<{ ordinal: number; content: string }>(
    'SELECT ordinal, content FROM block WHERE article_id = $1::uuid AND ordinal = ANY($2::int[]) AND content IS NOT NULL',
    [articleId, [...new Set(ordinals)]],
  )
  return new Map(rows.map(({ ordinal, content }) => [ordinal, JSON.parse(content) as Block]))
}

/** A revision's blocks with their ordinals as keys: stored blocks know their identity before a word is looked at. */
export function keyedBlocks(list: readonly number[], blocks: ReadonlyMap<number, Block>): KeyedBlock[] {
  return list.flatMap((ordinal) => {
    const block = blocks.get(ordinal)
    return block === undefined ? [] : [{ key: ordinal, block }]
  })
}
