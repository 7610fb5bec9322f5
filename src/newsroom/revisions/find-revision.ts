import type { Block } from '../../domain/content/content.js'
import type { Queries } from '../../platform/database/work.js'
import { type AddedRows, addedRowsSql, wordsOfRows } from './added-rows.js'

/** A revision with its words and with what its readers' view needs, from one statement. */
export interface RevisionRow extends AddedRows {
  articleId: string
  publicationId: string
  publicationSlug: string
  articleSlug: string
  language: string
  pubStatus: string
  articleVersion: number
  redactions: number
  head: number
  live: number | null
  number: number
  parent: number | null
  basedOn: number | null
  sameAs: number | null
  kind: string
  createdAt: Date
  authorId: string
  authorName: string | null
  authorVersion: number
  publicationVersion: number
  showStaff: string
  note: string | null
  blocks: number[]
  /** The newest release before it, the oldest after it, and whether it was released itself. */
  releasedBefore: number | null
  releasedAfter: number | null
  released: boolean
  basedOnReleased: boolean
}

export type RevisionSelector = number | 'head' | 'live'

/** One revision of an article, for any audience: who may see it is the presenter's and the service's to say. */
export async function findRevision(
  queries: Queries,
  articleId: string,
  which: RevisionSelector,
): Promise<RevisionRow | undefined> {
  const [row] = await queries.query<RevisionRow>(
    `SELECT a.id AS "articleId", a.publication_id AS "publicationId", p.slug AS "publicationSlug", a.slug AS "articleSlug", a.language,
        a.pub_status AS "pubStatus", a.version AS "articleVersion", a.redactions, a.head, a.live,
        r.number, r.parent, r.based_on AS "basedOn", r.same_as AS "sameAs", r.kind, r.created_at AS "createdAt", r.author_id AS "authorId",
        n.name AS "authorName", coalesce(u.version, 0) AS "authorVersion", p.version AS "publicationVersion", coalesce(p.policy ->> 'showStaff', 'none') AS "showStaff", w.text AS note, r.blocks,
        k.heads, k.words,
        (SELECT x.revision FROM release x WHERE x.article_id = a.id AND x.revision < r.number ORDER BY x.revision DESC LIMIT 1) AS "releasedBefore",
        (SELECT x.revision FROM release x WHERE x.article_id = a.id AND x.revision > r.number ORDER BY x.revision LIMIT 1) AS "releasedAfter",
        EXISTS (SELECT FROM release x WHERE x.article_id = a.id AND x.revision = r.number) AS released,
        EXISTS (SELECT FROM release x WHERE x.article_id = a.id AND x.revision = r.based_on) AS "basedOnReleased"
      FROM article a
      JOIN publication p ON p.id = a.publication_id
      JOIN listed_revision r ON r.article_id = a.id AND r.number = CASE $2 WHEN 'head' THEN a.head WHEN 'live' THEN a.live ELSE $2::int END
      CROSS JOIN LATERAL ${addedRowsSql('a.id', 'r.blocks')} k
      LEFT JOIN account u ON u.id = r.author_id
      LEFT JOIN account_name n ON n.account_id = r.author_id
      LEFT JOIN wording w ON w.article_id = a.id AND w.id = r.note_id
      WHERE a.id = $1`,
    [articleId, String(which)],
  )
  return row
}

/** The stored JSON of each block of a revision, in order. A redacted block is left out. */
export function wordsInOrder(row: AddedRows & Pick<RevisionRow, 'blocks'>): string[] {
  const words = wordsOfRows(row, row.blocks)
  return row.blocks.flatMap((ordinal) => words.get(ordinal) ?? [])
}

export function blocksInOrder(row: AddedRows & Pick<RevisionRow, 'blocks'>): Block[] {
  return wordsInOrder(row).map((text) => JSON.parse(text) as Block)
}
