import { commitmentTo, fingerprintOf, hashOfBlockList } from '../../domain/ledger/commitment.js'
import type { Work } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'
import type { EncodedBlock } from './store-blocks.js'

export type RevisionKind = 'edit' | 'correction' | 'restore' | 'import' | 'merge'

export interface NewRevision {
  publicationId: string
  articleId: string
  /** The head it was made against; 0 for an article's first. */
  parent: number
  redactions: number
  basedOn: number | null
  kind: RevisionKind
  note: string | undefined
  list: number[]
  added: EncodedBlock[]
}

/**
 * Appends a revision: moves the head, stores what is new of its blocks, and records the event. The compare-and-set is in the
 * `WHERE`: when another save came first nothing matches, nothing is written, and the answer is undefined.
 * Cost: two statements, three when no block is new.
 */
export async function writeRevision(
  work: Work,
  revision: NewRevision,
): Promise<{ number: number; sameAs: number | null } | undefined> {
  const number = revision.parent + 1
  const sameAs = revision.added.length === 0 && revision.parent > 0 ? await equalRevision(work, revision) : null
  const note = revision.note === undefined ? undefined : { id: work.newId(), text: revision.note, salt: work.newSalt() }
  const rows = await work.query(
    `WITH moved AS (
       UPDATE article SET head = $3::int, saved_at = $5::timestamptz
       WHERE id = $1::uuid AND head = $2::int AND redactions = $6::int RETURNING id
     ), noted AS (
       INSERT INTO wording (article_id, id, text, salt)
       SELECT moved.id, $16::uuid, $17, $18::bytea FROM moved WHERE $16::uuid IS NOT NULL
     ), stored AS (
       INSERT INTO added_blocks (article_id, revision, kinds, hashes, salts, words, bases)
       SELECT moved.id, $3::int, $11::text[]::block_kind[], $12::bytea[], $13::bytea[], $14::text[], $15::int[]
       FROM moved WHERE cardinality($11::text[]) > 0
     )
     INSERT INTO revision (article_id, number, parent, based_on, same_as, kind, author_id, note_id, created_at, fingerprint, blocks)
     SELECT moved.id, $3::int, nullif($2::int, 0), $7::int, $8::int, $9::revision_kind, $10::uuid, $16::uuid, $5::timestamptz, $4::bigint, $19::int[]
     FROM moved RETURNING number`,
    [
      revision.articleId,
      revision.parent,
      number,
      fingerprintOf(revision.list).toString(),
      work.at,
      revision.redactions,
      revision.basedOn,
      sameAs,
      revision.kind,
      work.actor.accountId,
      revision.added.map(({ kind }) => kind),
      revision.added.map(({ hash }) => hash),
      revision.added.map(({ salt }) => Buffer.from(salt)),
      revision.added.map(({ words }) => words),
      revision.added.some(({ base }) => base !== null) ? revision.added.map(({ base }) => base) : null,
      note?.id ?? null,
      note?.text ?? null,
      note === undefined ? null : Buffer.from(note.salt),
      // The list of an equal revision stands there.
      sameAs === null ? revision.list : null,
    ],
  )
  if (rows.length === 0) return undefined
  await recordEvent(work, {
    publicationId: revision.publicationId,
    articleId: revision.articleId,
    verb: 'revision.saved',
    subject: { type: 'revision', id: `${revision.articleId}/${number}` },
    data: {
      v: 1,
      number,
      parent: revision.parent === 0 ? null : revision.parent,
      basedOn: revision.basedOn,
      sameAs,
      kind: revision.kind,
      blocks: hashOfBlockList(revision.list),
      added: revision.added.map((block) => [block.ordinal, commitmentTo(block.salt, block.canonical)]),
      ...(note && { note: commitmentTo(note.salt, note.text) }),
    },
  })
  return { number, sameAs }
}

/** The first revision with the same list of blocks (R4); later ones have none of their own. */
async function equalRevision(work: Work, revision: NewRevision): Promise<number | null> {
  const [row] = await work.query<{ number: number | null }>(
    'SELECT min(number) AS number FROM revision WHERE article_id = $1::uuid AND fingerprint = $2::bigint AND blocks = $3::int[]',
    [revision.articleId, fingerprintOf(revision.list).toString(), revision.list],
  )
  return row?.number ?? null
}
