import { contentOf } from '../../domain/content/block-list.js'
import type { Content } from '../../domain/content/content.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { matchVersion } from '../../platform/http/entity-tag.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { headPicture } from './head-picture.js'
import { versionOf } from './revision-tag.js'
import { blocksByOrdinal, keyedBlocks } from './keyed-blocks.js'
import { staleSave } from './stale-save.js'
import type { Saved } from './save-revision.js'
import { writeRevision } from './write-revision.js'

/**
 * Makes a new revision equal to an earlier one. Nothing is copied: the list of blocks is the same, and `sameAs` says whose.
 * Throws `redacted` when the earlier one holds words that were redacted since.
 */
export async function restoreRevision(
  work: Work,
  input: { articleId: string; number: number; ifMatch: string | undefined },
): Promise<Saved> {
  const picture = await headPicture(work, input.articleId, [])
  if (picture === undefined) throw notFound()
  permit(work.actor, 'revision.save', picture.publicationId, picture.live !== null)
  const [earlier] = await work.query<{ blocks: number[]; redacted: boolean }>(
    `SELECT r.blocks, EXISTS (
       SELECT FROM added_blocks b CROSS JOIN unnest(b.redaction_ids) WITH ORDINALITY AS e (redaction_id, place)
       WHERE b.article_id = r.article_id AND b.redaction_ids IS NOT NULL AND e.redaction_id IS NOT NULL
         AND (b.revision << 13) + e.place - 1 = ANY(r.blocks)
     ) AS redacted
     FROM listed_revision r WHERE r.article_id = $1::uuid AND r.number = $2::int`,
    [input.articleId, input.number],
  )
  if (earlier === undefined) throw notFound()
  const match = matchVersion(input.ifMatch, versionOf(picture.head, picture.redactions))
  if (!match.matches)
    throw await staleSave(
      work,
      picture,
      match.staleVersion,
      await contentOfList(work, picture.articleId, earlier.blocks),
    )
  if (earlier.redacted) {
    throw new Refusal('redacted', 'That revision holds words that were redacted. Save a new revision without them.')
  }
  if (earlier.blocks.join() === picture.headBlocks.join()) {
    return { articleId: picture.articleId, number: picture.head, created: false }
  }
  const written = await writeRevision(work, {
    publicationId: picture.publicationId,
    articleId: picture.articleId,
    parent: picture.head,
    redactions: picture.redactions,
    basedOn: input.number,
    kind: 'restore',
    note: undefined,
    list: earlier.blocks,
    added: [],
  })
  if (written === undefined) {
    throw new Refusal(
      'precondition_failed',
      'Somebody saved in the meantime. Read the head again and repeat the restore.',
    )
  }
  return { articleId: picture.articleId, number: written.number, created: true }
}

async function contentOfList(work: Work, articleId: string, list: readonly number[]): Promise<Content> {
  return contentOf(keyedBlocks(list, await blocksByOrdinal(work, articleId, list)).map(({ block }) => block))
}
