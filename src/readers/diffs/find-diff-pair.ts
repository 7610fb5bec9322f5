import type { Block } from '../../domain/content/content.js'
import type { KeyedBlock, RevisionRef } from '../../domain/diff/diff.js'
import type { Queries } from '../../platform/database/work.js'
import { type AddedRows, addedRowsSql, type RevisionSelector, wordsOfRows } from '../../newsroom/revisions/index.js'

/** Two revisions of an article with their blocks, and what decides who may see them. */
export interface DiffPair {
  publicationId: string
  language: string
  pubStatus: string
  version: number
  redactions: number
  /** Whether readers saw another revision between the two. */
  releasedBetween: boolean
  from: DiffSide
  to: DiffSide
}

export interface DiffSide {
  reference: RevisionRef & { number: number }
  released: boolean
  blocks: KeyedBlock[]
}

interface Row extends AddedRows {
  publicationId: string
  language: string
  pubStatus: string
  version: number
  redactions: number
  releasedBetween: boolean
  fromNumber: number
  toNumber: number
  fromCreatedAt: Date
  toCreatedAt: Date
  fromReleased: boolean
  toReleased: boolean
  fromBlocks: number[]
  toBlocks: number[]
}

const released = (side: string) =>
  `EXISTS (SELECT FROM release x WHERE x.article_id = a.id AND x.revision = ${side}.number)`
const chosen = (parameter: string) =>
  `CASE ${parameter} WHEN 'head' THEN a.head WHEN 'live' THEN a.live ELSE ${parameter}::int END`

/** Both revisions in one statement; a block that both hold is read once. */
export async function findDiffPair(
  queries: Queries,
  articleId: string,
  from: RevisionSelector,
  to: RevisionSelector,
): Promise<DiffPair | undefined> {
  const [row] = await queries.query<Row>(
    `SELECT a.publication_id AS "publicationId", a.language, a.pub_status AS "pubStatus", a.version, a.redactions,
       f.number AS "fromNumber", t.number AS "toNumber", f.created_at AS "fromCreatedAt", t.created_at AS "toCreatedAt",
       ${released('f')} AS "fromReleased", ${released('t')} AS "toReleased",
       EXISTS (SELECT FROM release x WHERE x.article_id = a.id AND x.revision > least(f.number, t.number)
         AND x.revision < greatest(f.number, t.number)) AS "releasedBetween", f.blocks AS "fromBlocks", t.blocks AS "toBlocks",
       k.heads, k.words
     FROM article a
     JOIN listed_revision f ON f.article_id = a.id AND f.number = ${chosen('$2')}
     JOIN listed_revision t ON t.article_id = a.id AND t.number = ${chosen('$3')}
     CROSS JOIN LATERAL ${addedRowsSql('a.id', 'f.blocks || t.blocks')} k
     WHERE a.id = $1`,
    [articleId, String(from), String(to)],
  )
  if (row === undefined) return undefined
  const blocks = wordsOfRows(row, [...new Set([...row.fromBlocks, ...row.toBlocks])])
  const parsed = new Map<number, Block>()
  const side = (number: number, createdAt: Date, isReleased: boolean, list: number[]): DiffSide => ({
    reference: { number, createdAt: createdAt.toISOString() },
    released: isReleased,
    blocks: list.flatMap((ordinal) => {
      const text = blocks.get(ordinal)
      if (text === undefined) return []
      let block = parsed.get(ordinal)
      if (block === undefined) parsed.set(ordinal, (block = JSON.parse(text) as Block))
      return [{ key: ordinal, block }]
    }),
  })
  return {
    publicationId: row.publicationId,
    language: row.language,
    pubStatus: row.pubStatus,
    version: row.version,
    redactions: row.redactions,
    releasedBetween: row.releasedBetween,
    from: side(row.fromNumber, row.fromCreatedAt, row.fromReleased, row.fromBlocks),
    to: side(row.toNumber, row.toCreatedAt, row.toReleased, row.toBlocks),
  }
}
