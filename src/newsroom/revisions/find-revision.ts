import type { Block } from '../../domain/content/content.js'
import type { Queries } from '../../platform/database/work.js'

/** A revision with its words and with what its readers' view needs, from one statement. */
export interface RevisionRow {
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
  /** The words: `ordinal:canonicalJson`, parted by U+001E, which canonical JSON never holds unescaped. */
  words: string | null
  /** The newest release before it, the oldest after it, and whether it was released itself. */
  releasedBefore: number | null
  releasedAfter: number | null
  released: boolean
  basedOnReleased: boolean
}

export type RevisionSelector = number | 'head' | 'live'

const separator = '\u001e'

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
        (SELECT string_agg(b.ordinal || ':' || b.content, E'\\x1e') FROM block b
         WHERE b.article_id = a.id AND b.ordinal = ANY(r.blocks)) AS words,
        (SELECT x.revision FROM release x WHERE x.article_id = a.id AND x.revision < r.number ORDER BY x.revision DESC LIMIT 1) AS "releasedBefore",
        (SELECT x.revision FROM release x WHERE x.article_id = a.id AND x.revision > r.number ORDER BY x.revision LIMIT 1) AS "releasedAfter",
        EXISTS (SELECT FROM release x WHERE x.article_id = a.id AND x.revision = r.number) AS released,
        EXISTS (SELECT FROM release x WHERE x.article_id = a.id AND x.revision = r.based_on) AS "basedOnReleased"
      FROM article a
      JOIN publication p ON p.id = a.publication_id
      JOIN revision r ON r.article_id = a.id AND r.number = CASE $2 WHEN 'head' THEN a.head WHEN 'live' THEN a.live ELSE $2::int END
      LEFT JOIN account u ON u.id = r.author_id
      LEFT JOIN account_name n ON n.account_id = r.author_id
      LEFT JOIN wording w ON w.article_id = a.id AND w.id = r.note_id
      WHERE a.id = $1`,
    [articleId, String(which)],
  )
  return row
}

/** The stored JSON of each block of a revision, in order. A redacted block is left out. */
export function wordsInOrder(row: Pick<RevisionRow, 'blocks' | 'words'>): string[] {
  const byOrdinal = new Map<number, string>()
  for (const part of (row.words ?? '').split(separator)) {
    const colon = part.indexOf(':')
    if (colon > 0) byOrdinal.set(Number(part.slice(0, colon)), part.slice(colon + 1))
  }
  return row.blocks.flatMap((ordinal) => byOrdinal.get(ordinal) ?? [])
}

export function blocksInOrder(row: Pick<RevisionRow, 'blocks' | 'words'>): Block[] {
  return wordsInOrder(row).map((text) => JSON.parse(text) as Block)
}
