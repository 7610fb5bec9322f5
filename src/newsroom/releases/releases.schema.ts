import { z } from 'zod'
import { staffSchema } from '../revisions/index.js'

export const releaseBody = z
  .strictObject({
    revision: z.int().min(1),
    significance: z.enum(['major', 'minor']),
    correctionId: z.uuid().optional(),
    noNoticeReason: z.string().min(1).optional(),
    noNoticeCode: z.string().min(1).max(40).optional(),
  })
  .meta({ id: 'MakeRelease' })

export const releaseSchema = z
  .object({
    articleId: z.uuid(),
    number: z.int(),
    revision: z.int(),
    at: z.iso.datetime(),
    significance: z.enum(['major', 'minor']),
    by: staffSchema.optional(),
    correctionId: z.uuid().optional(),
    noNoticeReason: z.string().optional(),
    noNoticeCode: z.string().optional(),
  })
  .meta({ id: 'Release' })

export const releasePageSchema = z
  .object({ items: z.array(releaseSchema), next: z.string().nullable() })
  .meta({ id: 'ReleasePage' })
