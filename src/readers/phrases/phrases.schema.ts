import { z } from 'zod'
import { foldPhrase } from '../../domain/blame/fold-phrase.js'

const longest = 1_000

export const phrasesQuery = z.strictObject({
  q: z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0'), 'contains a NUL character (U+0000); remove it')
    .refine((text) => foldPhrase(text, false).trim() !== '', 'has no word to look for'),
  ignoreCase: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
})

export const phrasesSchema = z
  .object({
    q: z.string(),
    revisions: z.array(z.object({ from: z.int(), to: z.int() })),
    public: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime().nullable() })),
  })
  .meta({ id: 'Phrases' })
