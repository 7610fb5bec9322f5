import { z } from 'zod'
import { contentInputSchema } from '../../domain/content/content-schema.js'
import { pageQuery } from '../../platform/http/paging.js'
import { queryText } from '../../platform/http/parameters.js'
import { revisionSchema } from '../revisions/index.js'

export const createBody = z
  .strictObject({
    publication: z.string(),
    slug: z.string().optional(),
    language: z.string().optional(),
    section: z.string().min(1).optional(),
    canonicalUrl: z.string().optional(),
    content: contentInputSchema,
    note: z.string().optional(),
  })
  .meta({ id: 'CreateArticle' })

export const changeBody = z
  .strictObject({
    slug: z.string().optional(),
    section: z.string().min(1).nullable().optional(),
    canonicalUrl: z.string().nullable().optional(),
    language: z.string().optional(),
  })
  .meta({ id: 'ChangeArticle' })

export const articlesQuery = pageQuery.extend({
  publication: queryText.optional(),
  section: queryText.optional(),
  q: queryText.min(1).optional(),
})

export const articleSchema = z
  .object({
    id: z.uuid(),
    etag: z.string(),
    publication: z.string(),
    slug: z.string(),
    language: z.string(),
    section: z.string().optional(),
    canonicalUrl: z.string().optional(),
    headline: z.string(),
    head: z.int().optional(),
    live: z.int().nullable(),
    pubStatus: z.enum(['unpublished', 'usable', 'withheld', 'canceled']),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    url: z.string(),
  })
  .meta({ id: 'Article' })

export const articlePageSchema = z
  .object({ items: z.array(articleSchema), next: z.string().nullable() })
  .meta({ id: 'ArticlePage' })
export const createdSchema = z
  .object({ article: articleSchema, revision: revisionSchema })
  .meta({ id: 'ArticleWithRevision' })
