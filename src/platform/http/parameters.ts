import { z } from 'zod'
import { notFound } from '../security/permit.js'

/** A text to look for. What PostgreSQL cannot hold, it cannot be asked for either: a NUL is refused, not an error of ours. */
export const queryText = z
  .string()
  .max(200)
  .refine((text) => !text.includes('\0'), 'contains a NUL character (U+0000); remove it')

/** The largest number that the database counts to: a cursor past it is none of ours. */
export const countedNumber = z.int32().min(1)

/**
 * Path parameters. What cannot be the id of anything is not found, like an id that is not there: a refusal of the shape would
 * tell the two apart for no one's good.
 */
const orNotFound = <Value>(schema: z.ZodType<Value, string>): z.ZodType<Value, string> =>
  z.string().transform((text) => {
    const parsed = schema.safeParse(text)
    if (!parsed.success) throw notFound()
    return parsed.data
  })

export const identifier = orNotFound(z.uuid())
export const articleId = identifier
export const revisionNumber = orNotFound(
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
)
/** A revision by its number, or the newest, or the one that readers see. */
export const namedRevision = z.union([
  z.enum(['head', 'live']),
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
])
export const revisionSelector = orNotFound(namedRevision)
export const slugParameter = orNotFound(z.string().min(1).max(200))
