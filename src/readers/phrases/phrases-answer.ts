import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import type { FoundPhrase } from './phrases.service.js'

/** When the phrase was there. The tag counts changes of the article; what was asked is in the address, not in it. */
export function phrasesAnswer(q: string, { times, article, audience }: FoundPhrase): Answer {
  // Saving a draft moves no public tag (P1), and every release raises the article's version.
  const counted = audience === 'public' ? article.version : `${article.head}.${article.version}`
  const body = {
    q,
    revisions: times.revisions,
    public: times.public.map(({ from, to }) => ({ from: from.toISOString(), to: to?.toISOString() ?? null })),
  }
  return new Answer(body, 200, {
    etag: entityTag(`${counted}.${article.redactions}`, `${audience}.phrases`),
    'content-language': article.language,
    ...(audience === 'public' && surrogateKeys(article.articleId, article.publicationId)),
  })
}
