import type { WholeBlock } from '../../domain/content/choose-bases.js'
import type { Work } from '../../platform/database/work.js'
import { type AddedRows, addedRowsSql, wholesOfRows } from './added-rows.js'

/** What a save needs to know of an article, as of one moment. */
export interface HeadPicture {
  articleId: string
  publicationId: string
  language: string
  pubStatus: string
  head: number
  live: number | null
  redactions: number
  headBlocks: number[]
  /** Which of the blocks asked for the article has already: ordinals by place in `hashes`. */
  known: Map<number, number>
  /** What a new block may rest on: for each block of the head that was not asked for itself, or its own base. */
  wholes: Map<number, WholeBlock>
}

interface Row extends Omit<HeadPicture, 'known' | 'wholes'>, AddedRows {
  places: number[] | null
  ordinals: number[] | null
  gone: number[] | null
}

/**
 * The article's head, those of its blocks that have one of the hashes, and the words of those that would go, in one statement and so
 * of one moment. No lock: the write that follows names the head it was made against and matches no row when another save came
 * first. A lock here would wait for that save and then join the new head with the old blocks.
 * Cost: looks through the hashes of all blocks of the article, 2.5 ms for the 12,000 of a long history. An index on hashes would be a
 * tenth of what a short one takes on disk.
 */
export async function headPicture(
  work: Work,
  articleId: string,
  hashes: readonly Buffer[],
): Promise<HeadPicture | undefined> {
  const [row] = await work.query<Row>(
    `SELECT a.id AS "articleId", a.publication_id AS "publicationId", a.language, a.pub_status::text AS "pubStatus", a.head, a.live,
            a.redactions, r.blocks AS "headBlocks", k.places, k.ordinals, g.gone, w.heads, w.words
     FROM article a
     JOIN listed_revision r ON r.article_id = a.id AND r.number = a.head
     CROSS JOIN LATERAL (
       SELECT array_agg(n.place::int) AS places, array_agg(s.ordinal) AS ordinals
       FROM unnest($2::bytea[]) WITH ORDINALITY AS n (hash, place)
       JOIN (
         SELECT (b.revision << 13) + h.place::int - 1 AS ordinal, h.hash
         FROM added_blocks b CROSS JOIN unnest(b.hashes) WITH ORDINALITY AS h (hash, place) WHERE b.article_id = $1::uuid
       ) s ON s.hash = n.hash
     ) k
     LEFT JOIN LATERAL (
       SELECT ARRAY(SELECT unnest(r.blocks) EXCEPT SELECT unnest(k.ordinals)) AS gone
     ) g ON cardinality($2::bytea[]) > 0
     CROSS JOIN LATERAL ${addedRowsSql('a.id', 'g.gone')} w
     WHERE a.id = $1::uuid`,
    [articleId, hashes],
  )
  if (row === undefined) return undefined
  const { places, ordinals, gone, heads, words, ...picture } = row
  return {
    ...picture,
    known: new Map((places ?? []).map((place, index) => [place - 1, ordinals?.[index] ?? 0])),
    wholes: wholesOfRows({ heads, words }, gone ?? []),
  }
}
