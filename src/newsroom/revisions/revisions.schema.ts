import { z } from 'zod'
import { contentInputSchema, contentSchema } from '../../domain/content/content-schema.js'
import { pageQuery } from '../../platform/http/paging.js'

export const staffSchema = z.object({ id: z.string().optional(), name: z.string().optional() }).meta({ id: 'Staff' })

export const revisionKinds = ['edit', 'correction', 'restore', 'import', 'merge'] as const

const lineFields = {
  articleId: z.uuid(),
  number: z.int(),
  etag: z.string(),
  parent: z.int().nullable(),
  basedOn: z.int().nullable(),
  kind: z.enum(revisionKinds),
  note: z.string().optional(),
  author: staffSchema.optional(),
  createdAt: z.iso.datetime(),
  sameAs: z.int().nullable().optional(),
}

export const revisionSchema = z
  .object({ ...lineFields, content: contentSchema, blocks: z.array(z.int()).optional() })
  .meta({ id: 'Revision' })
export const historySchema = z
  .object({ items: z.array(z.object(lineFields).meta({ id: 'RevisionLine' })), next: z.string().nullable() })
  .meta({ id: 'RevisionPage' })

export const saveBody = z
  .strictObject({
    content: contentInputSchema,
    note: z.string().optional(),
    kind: z.enum(['edit', 'correction', 'import', 'merge']).optional(),
    basedOn: z.union([z.int().min(1), z.literal('live')]).nullish(),
  })
  .meta({ id: 'SaveRevision' })

export const historyQuery = pageQuery
