import { checkText } from '../../domain/content/check-content.js'
import { chooseBases } from '../../domain/content/choose-bases.js'
import type { Content, ContentInput } from '../../domain/content/content.js'
import { readContent } from '../../domain/content/read-content.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { matchVersion } from '../../platform/http/entity-tag.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { type HeadPicture, headPicture } from './head-picture.js'
import { noteLimit } from './revision-limits.js'
import { versionOf } from './revision-tag.js'
import { staleSave } from './stale-save.js'
import { assignOrdinals, hashBlocks } from './store-blocks.js'
import { type RevisionKind, writeRevision } from './write-revision.js'

export interface SaveInput {
  articleId: string
  ifMatch: string | undefined
  content: ContentInput
  note?: string | undefined
  kind?: RevisionKind | undefined
  basedOn?: number | 'live' | null | undefined
}

/** What a save came to: a new revision, or the one that was there already because nothing changed (R4). */
export interface Saved {
  articleId: string
  number: number
  created: boolean
}

/**
 * Saves a revision against the head that the caller edited. Throws `precondition_failed` as a `StaleSave` when somebody
 * saved in between (R3); nothing is written then.
 */
export async function saveRevision(work: Work, input: SaveInput): Promise<Saved> {
  const content = readContent(input.content, '/content')
  if (input.note !== undefined) checkText(input.note, '/note', noteLimit)
  const blocks = hashBlocks(content)
  const picture = await headPicture(
    work,
    input.articleId,
    blocks.map((block) => block.hash),
  )
  if (picture === undefined) throw notFound()
  permit(work.actor, 'revision.save', picture.publicationId, picture.live !== null)
  const match = matchVersion(input.ifMatch, versionOf(picture.head, picture.redactions))
  if (!match.matches) throw await staleSave(work, picture, match.staleVersion, content)

  const { list, added } = assignOrdinals(blocks, picture.known, picture.head + 1, work.newSalt)
  if (added.length === 0 && sameList(list, picture.headBlocks)) {
    return { articleId: picture.articleId, number: picture.head, created: false }
  }
  const written = await writeRevision(work, {
    publicationId: picture.publicationId,
    articleId: picture.articleId,
    parent: picture.head,
    redactions: picture.redactions,
    basedOn: basedOnOf(input.basedOn, picture),
    kind: input.kind ?? 'edit',
    note: input.note,
    list,
    added: chooseBases(added, picture.headBlocks, list, picture.wholes),
  })
  if (written === undefined)
    throw await lost(work, input.articleId, versionOf(picture.head, picture.redactions), content)
  return { articleId: picture.articleId, number: written.number, created: true }
}

function basedOnOf(basedOn: SaveInput['basedOn'], picture: HeadPicture): number | null {
  if (basedOn === undefined || basedOn === null) return null
  const number = basedOn === 'live' ? picture.live : basedOn
  if (number === null || number > picture.head) {
    throw new Refusal('validation_failed', 'basedOn names a revision of this article.', [
      { path: '/basedOn', message: 'there is no such revision' },
    ])
  }
  return number
}

async function lost(work: Work, articleId: string, staleVersion: string, content: Content): Promise<Refusal> {
  const now = await headPicture(work, articleId, [])
  return now === undefined ? notFound() : staleSave(work, now, staleVersion, content)
}

function sameList(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((ordinal, index) => ordinal === right[index])
}
