import { writeDiffHtml } from '../../domain/diff/write-diff-html.js'
import { writeDiffUnified } from '../../domain/diff/write-diff-unified.js'
import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import type { StoredDiff } from './diffs.service.js'

/** The headers of an answer that stands for one that could not be made in time: no cache and no client keeps it. */
export const notKept = { 'cache-control': 'no-store' }

/** A stored diff in the form that was asked for. Its tag names revisions, redactions and engine, never words. */
export function diffAnswer(
  { diff, pair, audience, makeshift }: StoredDiff,
  articleId: string,
  format: 'json' | 'html' | 'unified',
  granularity: string,
): Answer {
  const { from, to } = pair
  const version = `${from.reference.number}.${to.reference.number}.${pair.redactions}`
  const engine = diff.engine.replaceAll(/[^\w.]+/g, '.')
  // The article's version stands for its language, by whose rules words are told apart.
  const view = `${audience}${pair.version}`
  const headers = {
    'content-language': pair.language,
    ...(makeshift
      ? notKept
      : {
          etag: entityTag(version, `${view}.${granularity}.${format}.${engine}`),
          ...(audience === 'public' && surrogateKeys(articleId, pair.publicationId)),
        }),
  }
  if (format === 'html')
    return new Answer(writeDiffHtml(diff), 200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
  if (format === 'unified') {
    const names = { from: `revision ${from.reference.number}`, to: `revision ${to.reference.number}` }
    return new Answer(writeDiffUnified(diff, names), 200, { ...headers, 'content-type': 'text/x-diff; charset=utf-8' })
  }
  return new Answer(diff, 200, headers)
}
