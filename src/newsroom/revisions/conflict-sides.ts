import { blocksOf } from '../../domain/content/block-list.js'
import { canonicalJson } from '../../domain/content/canonical-json.js'
import type { Content } from '../../domain/content/content.js'
import type { KeyedBlock, RevisionRef } from '../../domain/diff/diff.js'
import type { Work } from '../../platform/database/work.js'
import type { HeadPicture } from './head-picture.js'
import { blocksByOrdinal, keyedBlocks } from './keyed-blocks.js'
import { revisionTag } from './revision-tag.js'

/** What a stale save is to be compared with, and in which language. */
export interface ConflictSides {
  language: string
  base: ConflictSide
  head: ConflictSide
  /** The tag of the head, to save against. */
  headEtag: string
  yours: KeyedBlock[]
}

interface ConflictSide {
  reference: RevisionRef & { number: number }
  blocks: KeyedBlock[]
}

/**
 * The revision that the caller edited, the newest, and what they sent. The base is the revision in the stale tag; a tag that names
 * none is taken as the head. Two statements.
 */
export async function conflictSides(
  work: Work,
  picture: HeadPicture,
  staleVersion: string | undefined,
  content: Content,
): Promise<ConflictSides> {
  const { articleId, head, language, redactions } = picture
  const named = Number.parseInt(staleVersion ?? '', 10)
  const base = named >= 1 && named <= head ? named : head
  const rows = await work.query<{ number: number; blocks: number[]; createdAt: Date; authorVersion: number }>(
    `SELECT r.number, r.blocks, r.created_at AS "createdAt", coalesce(u.version, 0) AS "authorVersion"
     FROM listed_revision r LEFT JOIN account u ON u.id = r.author_id WHERE r.article_id = $1::uuid AND r.number = ANY($2::int[])`,
    [articleId, [base, head]],
  )
  const rowOf = (number: number) => rows.find((row) => row.number === number)
  const list = (number: number): number[] => rowOf(number)?.blocks ?? []
  const stored = await blocksByOrdinal(work, articleId, [...list(base), ...list(head)])
  // Blocks of a document that is not stored know no ordinal; canonical JSON finds those that are the same as a stored one.
  const ordinals = new Map([...stored].map(([ordinal, block]) => [canonicalJson(block), ordinal]))
  const side = (number: number): ConflictSide => ({
    reference: { number, createdAt: rowOf(number)?.createdAt.toISOString() ?? '' },
    blocks: keyedBlocks(list(number), stored),
  })
  const authorVersion = rowOf(head)?.authorVersion ?? 0
  return {
    language,
    base: side(base),
    head: side(head),
    headEtag: revisionTag(
      { number: head, redactions, articleVersion: 0, publicationVersion: 0, authorVersion },
      'staff',
      'json',
    ),
    yours: blocksOf(content).map((block) => {
      const canonical = canonicalJson(block)
      return { key: ordinals.get(canonical) ?? canonical, block }
    }),
  }
}
