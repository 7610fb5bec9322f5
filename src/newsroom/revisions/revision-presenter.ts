import { metadataKinds } from '../../domain/content/content.js'
import { presentStaff } from '../../platform/http/present-staff.js'
import type { Audience } from '../../platform/security/permit.js'
import type { ArticleStanding } from './article-standing.js'
import { type RevisionRow, wordsInOrder } from './find-revision.js'
import type { HistoryRow } from './list-revisions.js'
import { revisionTag } from './revision-tag.js'

/** A revision on the wire, without its words. To readers only released numbers are named (P1). */
export function presentHistoryLine(
  row: HistoryRow,
  article: Pick<ArticleStanding, 'articleId' | 'version' | 'redactions' | 'showStaff' | 'publicationVersion'>,
  audience: Audience,
): Record<string, unknown> {
  const { version: articleVersion, redactions, publicationVersion } = article
  const { number, authorVersion } = row
  const tag = revisionTag({ number, redactions, articleVersion, publicationVersion, authorVersion }, audience, 'json')
  const shown = { articleId: article.articleId, number, etag: tag }
  const author = presentStaff({ id: row.authorId, name: row.authorName }, audience, article.showStaff)
  if (audience === 'public') {
    return {
      ...shown,
      parent: row.releasedBefore,
      basedOn: row.basedOnReleased ? row.basedOn : null,
      kind: row.kind,
      ...(author && { author }),
      createdAt: row.createdAt.toISOString(),
    }
  }
  return {
    ...shown,
    parent: row.parent,
    basedOn: row.basedOn,
    kind: row.kind,
    ...(row.note !== null && { note: row.note }),
    ...(author && { author }),
    createdAt: row.createdAt.toISOString(),
    sameAs: row.sameAs,
  }
}

/** A revision on the wire, as JSON text: the stored words are put in as they are, unparsed (R5, and half the cost of an answer). */
export function presentRevision(row: RevisionRow, audience: Audience): string {
  const line = presentHistoryLine(row, { ...row, version: row.articleVersion }, audience)
  const rest = audience === 'staff' ? `,"blocks":${JSON.stringify(row.blocks)}` : ''
  return `${JSON.stringify(line).slice(0, -1)},"content":${contentText(row)}${rest}}`
}

const metadataText = new RegExp(`^\\{"kind":"(${metadataKinds.join('|')})","text":`)

function contentText(row: RevisionRow): string {
  const fields = new Map<string, string>()
  const body: string[] = []
  for (const words of wordsInOrder(row)) {
    const metadata = metadataText.exec(words)
    if (metadata?.[1] === undefined) body.push(words)
    else fields.set(metadata[1], words.slice(metadata[0].length, -1))
  }
  const metadata = [...fields].map(([kind, text]) => `"${kind}":${text},`).join('')
  return `{${fields.has('headline') ? '' : '"headline":"",'}${metadata}"body":[${body.join(',')}]}`
}
