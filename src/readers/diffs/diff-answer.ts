import { writeDiffHtml } from '../../domain/diff/write-diff-html.js'
import { writeDiffUnified } from '../../domain/diff/write-diff-unified.js'
import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import type { StoredDiff } from './diffs.service.js'

/** The headers of an answer that stands for one that could not be made in time: no cache and no client keeps it. */
const notKept = { 'cache-control': 'no-store' }

/** Counts the shapes that the JSON of a diff has had, so that no client keeps an earlier one: 2 has `touched`. */
const shape = 2

/** A stored diff in the form that was asked for. Its tag names revisions, redactions and engine, never words. */
export function diffAnswer(
  { diff, pair, audience, makeshift, touched }: StoredDiff,
  articleId: string,
  { format, granularity }: { format: 'json' | 'html' | 'unified'; granularity: string },
): Answer {
  const { from, to } = pair
  const version = `${from.reference.number}.${to.reference.number}.${pair.redactions}`
  const engine = diff.engine.replaceAll(/[^\w.]+/g, '.')
  // The article's version stands for its language, by whose rules words are told apart.
  const view = `${audience}${pair.version}`
  const form = format === 'json' ? `json${shape}` : format
  const headers = {
    'content-language': pair.language,
    ...(makeshift
      ? notKept
      : {
          etag: entityTag(version, `${view}.${granularity}.${form}.${engine}`),
          ...(audience === 'public' && surrogateKeys(articleId, pair.publicationId)),
        }),
  }
  if (format === 'html')
    return new Answer(writeDiffHtml(diff), 200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
  if (format === 'unified') {
    const names = { from: `revision ${from.reference.number}`, to: `revision ${to.reference.number}` }
    return new Answer(writeDiffUnified(diff, names), 200, { ...headers, 'content-type': 'text/x-diff; charset=utf-8' })
  }
  const { entries, ...rest } = diff
  return new Answer({ ...rest, ...(touched && { touched }), entries }, 200, headers)
}
