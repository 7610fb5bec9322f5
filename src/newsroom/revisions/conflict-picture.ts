import { blocksOf, contentOf } from '../../domain/content/block-list.js'
import { canonicalJson } from '../../domain/content/canonical-json.js'
import type { Content } from '../../domain/content/content.js'
import { compareDocuments } from '../../domain/diff/compare-documents.js'
import type { Diff, KeyedBlock } from '../../domain/diff/diff.js'
import { mergeBlocks } from '../../domain/diff/merge-blocks.js'
import type { Work } from '../../platform/database/work.js'
import { blocksByOrdinal, keyedBlocks } from './keyed-blocks.js'
import type { HeadPicture } from './head-picture.js'
import { revisionTag } from './revision-tag.js'

/** The three-way picture of a stale save (R3). */
export interface Conflict {
  /** The revision that was edited. */
  base: number
  /** The revision that is the newest now, and its tag to save against. */
  head: number
  headEtag: string
  yours: Diff
  theirs: Diff
  mergeable: boolean
  merged?: Content
}

/**
 * What the caller changed, what others changed meanwhile, and whether both fit together. The base is the revision in the stale
 * tag; a tag that names none is taken as the head.
 */
export async function conflictPicture(
  work: Work,
  picture: HeadPicture,
  staleVersion: string | undefined,
  content: Content,
): Promise<Conflict> {
  const named = Number.parseInt(staleVersion ?? '', 10)
  const base = named >= 1 && named <= picture.head ? named : picture.head
  const rows = await work.query<{ number: number; blocks: number[]; createdAt: Date; authorVersion: number }>(
    `SELECT r.number, r.blocks, r.created_at AS "createdAt", coalesce(u.version, 0) AS "authorVersion"
     FROM listed_revision r LEFT JOIN account u ON u.id = r.author_id WHERE r.article_id = $1::uuid AND r.number = ANY($2::int[])`,
    [picture.articleId, [base, picture.head]],
  )
  const list = (number: number): number[] => rows.find((row) => row.number === number)?.blocks ?? []
  const stored = await blocksByOrdinal(work, picture.articleId, [...list(base), ...list(picture.head)])
  // Blocks of a document that is not stored know no ordinal; canonical JSON finds those that are the same as a stored one.
  const ordinals = new Map([...stored].map(([ordinal, block]) => [canonicalJson(block), ordinal]))
  const baseBlocks = keyedBlocks(list(base), stored)
  const headBlocks = keyedBlocks(list(picture.head), stored)
  const yourBlocks: KeyedBlock[] = blocksOf(content).map((block) => {
    const canonical = canonicalJson(block)
    return { key: ordinals.get(canonical) ?? canonical, block }
  })
  const reference = (number: number) => ({
    number,
    createdAt: rows.find((row) => row.number === number)?.createdAt.toISOString() ?? '',
  })
  const { language } = picture
  const merge = mergeBlocks(baseBlocks, yourBlocks, headBlocks)
  return {
    base,
    head: picture.head,
    headEtag: revisionTag(
      {
        number: picture.head,
        redactions: picture.redactions,
        articleVersion: 0,
        publicationVersion: 0,
        authorVersion: rows.find((row) => row.number === picture.head)?.authorVersion ?? 0,
      },
      'staff',
      'json',
    ),
    yours: compareDocuments(baseBlocks, yourBlocks, { language, from: reference(base), to: { inline: true } }),
    theirs: compareDocuments(baseBlocks, headBlocks, { language, from: reference(base), to: reference(picture.head) }),
    mergeable: merge.mergeable,
    ...(merge.mergeable && { merged: contentOf(merge.merged.map(({ block }) => block)) }),
  }
}
