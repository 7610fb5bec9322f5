import { contentOf } from '../../domain/content/block-list.js'
import type { Content } from '../../domain/content/content.js'
import type { PublicNotice } from '../../newsroom/corrections/index.js'
import { type AddedRows, addedRowsSql, blocksInOrder } from '../../newsroom/revisions/index.js'
import type { Queries } from '../../platform/database/work.js'
import { followWords } from './follow-words.js'

/** The most versions looked into; notices about others stand at the end of the article. */
const mostVersions = 5

/**
 * After which passage of the live body each inline notice stands, by notice: the one that held the first of its quoted words.
 * Costs a statement only when there is such a notice, and a comparison for each.
 */
export async function inlinePlaces(
  queries: Queries,
  articleId: string,
  live: Content,
  language: string,
  notices: readonly PublicNotice[],
): Promise<Map<string, number>> {
  const inline = notices.flatMap(({ id, state, placement, anchors: [anchor] }) =>
    state === 'published' && placement === 'inline' && anchor !== undefined ? [{ id, anchor }] : [],
  )
  const places = new Map<string, number>()
  if (inline.length === 0) return places
  const versions = [...new Set(inline.map(({ anchor }) => anchor.revision))].slice(0, mostVersions)
  const contents = await contentsOf(queries, articleId, versions)
  for (const { id, anchor } of inline) {
    const content = contents.get(anchor.revision)
    const place = content && followWords(anchor.exact, content, live, language)
    if (place !== undefined) places.set(id, place)
  }
  return places
}

async function contentsOf(
  queries: Queries,
  articleId: string,
  revisions: readonly number[],
): Promise<Map<number, Content>> {
  const rows = await queries.query<AddedRows & { number: number; blocks: number[] }>(
    `SELECT r.number, r.blocks, k.heads, k.words
     FROM release x JOIN listed_revision r ON r.article_id = x.article_id AND r.number = x.revision
     CROSS JOIN LATERAL ${addedRowsSql('r.article_id', 'r.blocks')} k
     WHERE x.article_id = $1::uuid AND x.revision = ANY($2::int[])`,
    [articleId, revisions],
  )
  return new Map(rows.map((row) => [row.number, contentOf(blocksInOrder(row))]))
}
