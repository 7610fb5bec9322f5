import { checkLanguage } from '../../domain/articles/language.js'
import { slugLimit } from '../../domain/articles/slug-grammar.js'
import { checkSlug, slugFrom } from '../../domain/articles/slug.js'
import { checkText } from '../../domain/content/check-content.js'
import { chooseBases } from '../../domain/content/choose-bases.js'
import type { ContentInput } from '../../domain/content/content.js'
import { readContent } from '../../domain/content/read-content.js'
import { Refusal } from '../../domain/refusal.js'
import type { Work } from '../../platform/database/work.js'
import { permit } from '../../platform/security/permit.js'
import { recordEvent } from '../events/index.js'
import { assignOrdinals, hashBlocks, writeRevision } from '../revisions/index.js'
import { checkArticleFields } from './article-fields.js'

/** The longest note on a revision, in UTF-16 units. */
const noteLimit = 4_000
/** Headlines repeat ("Morning briefing"): after a few numbers the article's own id tells them apart. */
const numberedSlugs = 5

export interface CreateInput {
  publication: { id: string; language: string }
  slug?: string | undefined
  language?: string | undefined
  section?: string | undefined
  canonicalUrl?: string | undefined
  content: ContentInput
  note?: string | undefined
  kind?: 'edit' | 'import' | undefined
}

/** Makes an article with its first revision. Nothing of it is public before it is released. */
export async function createArticle(work: Work, input: CreateInput): Promise<{ articleId: string; number: 1 }> {
  permit(work.actor, 'article.create', input.publication.id, true)
  const language = checkLanguage(input.language ?? input.publication.language, '/language')
  if (input.note !== undefined) checkText(input.note, '/note', noteLimit)
  checkArticleFields(input)
  const content = readContent(input.content, '/content')
  const articleId = work.newId()
  const slug = await insertWithSlug(work, input, { articleId, language, headline: content.headline })
  const fields = {
    slug,
    language,
    ...(input.section !== undefined && { section: input.section }),
    ...(input.canonicalUrl !== undefined && { canonicalUrl: input.canonicalUrl }),
  }
  await recordEvent(work, {
    publicationId: input.publication.id,
    articleId,
    verb: 'article.created',
    subject: { type: 'article', id: articleId },
    data: { v: 1, ...fields },
  })
  const { list, added } = assignOrdinals(hashBlocks(content), new Map(), 1, work.newSalt)
  await writeRevision(work, {
    publicationId: input.publication.id,
    articleId,
    parent: 0,
    redactions: 0,
    basedOn: null,
    kind: input.kind ?? 'edit',
    note: input.note,
    list,
    added: chooseBases(added, [], list, new Map()),
  })
  return { articleId, number: 1 }
}

/** Inserts the article with the slug asked for, or with the first free one made from the headline. */
async function insertWithSlug(
  work: Work,
  input: CreateInput,
  article: { articleId: string; language: string; headline: string },
): Promise<string> {
  const asked = input.slug
  if (asked !== undefined) checkSlug(asked, '/slug')
  const candidates = asked === undefined ? slugsFor(article) : [asked]
  for (const slug of candidates) {
    const rows = await work.query(
      `INSERT INTO article (publication_id, id, slug, language, section, canonical_url, head, created_at, saved_at)
       SELECT $1::uuid, $2::uuid, $3, $4, $5, $6, 0, $7::timestamptz, $7::timestamptz
       WHERE NOT EXISTS (SELECT FROM former_slug f WHERE f.publication_id = $1::uuid AND f.slug = $3)
       ON CONFLICT (publication_id, slug) DO NOTHING RETURNING id`,
      [
        input.publication.id,
        article.articleId,
        slug,
        article.language,
        input.section ?? null,
        input.canonicalUrl ?? null,
        work.at,
      ],
    )
    if (rows.length > 0) return slug
  }
  throw new Refusal('slug_taken', 'Another article of this title has, or once had, that slug. Choose another.')
}

function slugsFor(article: { articleId: string; language: string; headline: string }): string[] {
  const base = slugFrom(article.headline, article.language)
  const suffixed = (suffix: string): string =>
    `${base.slice(0, slugLimit - suffix.length - 1).replace(/[-\uD800-\uDBFF]+$/, '')}-${suffix}`
  const numbered = Array.from({ length: numberedSlugs - 1 }, (_, index) => suffixed(String(index + 2)))
  return [base, ...numbered, suffixed(article.articleId.replaceAll('-', '').slice(-12))]
}
