import { z } from 'zod'
import { policyPatchSchema, policySchema } from '../../domain/policy/policy.js'

export const createPublicationBody = z
  .strictObject({
    slug: z.string().describe('Stays for good: the address of everything in the title begins with it.'),
    name: z.string(),
    language: z.string().describe('A BCP 47 language tag.'),
    timeZone: z.string().describe('The name of an IANA time zone.'),
    policy: policyPatchSchema.optional().describe('What is to differ from the policy of a new publication.'),
  })
  .meta({ id: 'CreatePublication' })

export const changePublicationBody = z
  .strictObject({
    name: z.string().optional(),
    language: z.string().optional(),
    timeZone: z.string().optional(),
    policy: policyPatchSchema.optional(),
  })
  .meta({ id: 'ChangePublication' })

export const publicationSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    language: z.string(),
    timeZone: z.string(),
    policy: policySchema.optional().describe('For callers with a role in the publication; absent for readers.'),
  })
  .meta({ id: 'Publication' })

export const publicationPageSchema = z
  .object({ items: z.array(publicationSchema), next: z.string().nullable() })
  .meta({ id: 'PublicationPage' })

/** The slug of the last title of a page. */
export const publicationPosition = z.tuple([z.string().regex(/^[a-z0-9-]{1,80}$/)])
