import { checkLanguage } from '../../domain/articles/language.js'
import { checkSlug } from '../../domain/articles/slug.js'
import { Refusal } from '../../domain/refusal.js'
import { isUniqueViolation } from '../../platform/database/database-errors.js'
import type { ModelWork } from '../../platform/database/work.js'
import { requireVersion } from '../../platform/http/entity-tag.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { recordEvent } from '../events/index.js'
import { checkArticleFields } from './article-fields.js'

export interface ChangeInput {
  slug?: string | undefined
  /** null takes it away. */
  section?: string | null | undefined
  canonicalUrl?: string | null | undefined
  language?: string | undefined
}

const fields = ['slug', 'language', 'section', 'canonicalUrl'] as const

/**
 * Changes what is about an article, not what it says. A slug it once had leads to it for good, and no other article of the
 * title can take it. A change that changes nothing writes nothing.
 */
export async function changeArticle(
  work: ModelWork,
  articleId: string,
  ifMatch: string | undefined,
  change: ChangeInput,
): Promise<void> {
  const [locked] = await work.query('SELECT id FROM article WHERE id = $1::uuid FOR UPDATE', [articleId])
  if (locked === undefined) throw notFound()
  const article = await work.models.article.findUniqueOrThrow({ where: { id: articleId } })
  permit(work.actor, 'article.change', article.publicationId, article.live !== null)
  requireVersion(ifMatch, article.version)
  checkArticleFields(change)
  if (change.slug !== undefined) checkSlug(change.slug, '/slug')
  const wanted = {
    ...change,
    ...(change.language !== undefined && { language: checkLanguage(change.language, '/language') }),
  }
  const changed = fields.filter((field) => wanted[field] !== undefined && wanted[field] !== article[field])
  if (changed.length === 0) return
  const pick = (source: Record<string, unknown>) =>
    Object.fromEntries(changed.flatMap((field) => ((source[field] ?? null) === null ? [] : [[field, source[field]]])))
  if (changed.includes('slug') && wanted.slug !== undefined) await moveSlug(work, article, wanted.slug)
  try {
    await work.models.article.update({
      where: { id: articleId },
      data: { ...Object.fromEntries(changed.map((field) => [field, wanted[field]])), version: { increment: 1 } },
    })
  } catch (error) {
    throw isUniqueViolation(error) ? slugTaken() : error
  }
  await recordEvent(work, {
    publicationId: article.publicationId,
    articleId,
    verb: 'article.changed',
    subject: { type: 'article', id: articleId },
    data: { v: 1, before: pick(article), after: pick(wanted) },
  })
}

async function moveSlug(
  work: ModelWork,
  article: { id: string; publicationId: string; slug: string },
  slug: string,
): Promise<void> {
  const { publicationId } = article
  const former = await work.models.formerSlug.findUnique({ where: { publicationId_slug: { publicationId, slug } } })
  if (former !== null && former.articleId !== article.id) throw slugTaken()
  // Back and forth: the slug of today may stand among the former ones already.
  await work.models.formerSlug.createMany({
    data: [{ publicationId, slug: article.slug, articleId: article.id, until: work.at }],
    skipDuplicates: true,
  })
}

const slugTaken = (): Refusal =>
  new Refusal('slug_taken', 'Another article of this title has, or once had, that slug. Choose another.')
