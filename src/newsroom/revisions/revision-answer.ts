import { contentOf } from '../../domain/content/block-list.js'
import { writeHtml } from '../../domain/content/write-html.js'
import { writeMarkdown } from '../../domain/content/write-markdown.js'
import { writeText } from '../../domain/content/write-text.js'
import { Answer, JsonText } from '../../platform/http/answer.js'
import { linkHeader } from '../../platform/http/link-header.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import { negotiate } from '../../platform/http/negotiate.js'
import type { Audience } from '../../platform/security/permit.js'
import { blocksInOrder, type RevisionRow } from './find-revision.js'
import { presentRevision } from './revision-presenter.js'
import { revisionTag } from './revision-tag.js'

const forms = ['application/json', 'text/html', 'text/markdown', 'text/plain'] as const

/** A revision in the form that was asked for, with its place among the versions as link relations (RFC 5829). */
export function revisionAnswer(row: RevisionRow, audience: Audience, accept: string | undefined, status = 200): Answer {
  const form = negotiate(accept, forms)
  const headers = {
    etag: revisionTag(row, audience, form.slice(form.indexOf('/') + 1)),
    link: versionLinks(row, audience),
    'content-language': row.language,
    ...(audience === 'public' && surrogateKeys(row.articleId, row.publicationId)),
  }
  if (form === 'application/json') return new Answer(new JsonText(presentRevision(row, audience)), status, headers)
  const content = contentOf(blocksInOrder(row))
  const text =
    form === 'text/html' ? writeHtml(content) : form === 'text/markdown' ? writeMarkdown(content) : writeText(content)
  return new Answer(text, status, { ...headers, 'content-type': `${form}; charset=utf-8` })
}

function versionLinks(row: RevisionRow, audience: Audience): string {
  const revisions = `/v1/articles/${row.articleId}/revisions`
  const at = (number: number | null): string | null => (number === null ? null : `${revisions}/${number}`)
  const isStaff = audience === 'staff'
  return linkHeader([
    ['version-history', revisions],
    ['latest-version', at(isStaff ? row.head : row.live)],
    ['predecessor-version', at(isStaff ? row.parent : row.releasedBefore)],
    ['successor-version', at(isStaff ? (row.number < row.head ? row.number + 1 : null) : row.releasedAfter)],
  ])
}
