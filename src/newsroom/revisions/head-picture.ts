import type { Work } from '../../platform/database/work.js'

/** What a save needs to know of an article, as of one moment. */
export interface HeadPicture {
  articleId: string
  publicationId: string
  language: string
  pubStatus: string
  head: number
  live: number | null
  redactions: number
  newestOrdinal: number
  headBlocks: number[]
  known: { ordinal: number; hash: Uint8Array }[]
}

/**
 * The article's head and those of its blocks that have one of the hashes, in one statement and so of one moment. No lock: the
 * write that follows names the head it was made against and matches no row when another save came first. A lock here would
 * wait for that save and then join the new head with the old blocks.
 */
export async function headPicture(
  work: Work,
  articleId: string,
  hashes: readonly Buffer[],
): Promise<HeadPicture | undefined> {
  const [row] = await work.query<
    Omit<HeadPicture, 'known'> & { ordinals: number[] | null; hashes: Uint8Array[] | null }
  >(
    `SELECT a.id AS "articleId", a.publication_id AS "publicationId", a.language, a.pub_status::text AS "pubStatus", a.head, a.live,
            a.redactions, a.blocks AS "newestOrdinal", r.blocks AS "headBlocks", k.ordinals, k.hashes
     FROM article a
     JOIN revision r ON r.article_id = a.id AND r.number = a.head
     LEFT JOIN LATERAL (
       SELECT array_agg(b.ordinal ORDER BY b.ordinal) AS ordinals, array_agg(b.hash ORDER BY b.ordinal) AS hashes
       FROM block b WHERE b.article_id = a.id AND b.hash = ANY($2::bytea[])
     ) k ON true
     WHERE a.id = $1::uuid`,
    [articleId, hashes],
  )
  if (row === undefined) return undefined
  const { ordinals, hashes: found, ...picture } = row
  return {
    ...picture,
    known: (ordinals ?? []).map((ordinal, index) => ({ ordinal, hash: found?.[index] ?? new Uint8Array() })),
  }
}
