import { z } from 'zod'
import { staffSchema } from '../../newsroom/revisions/index.js'

export const blameQuery = z.strictObject({
  revision: z
    .union([
      z.enum(['head', 'live']),
      z
        .string()
        .regex(/^[1-9]\d{0,8}$/)
        .transform(Number),
    ])
    .default('live'),
})

export const blameSchema = z
  .object({
    revision: z.int(),
    degraded: z.object({ reason: z.enum(['work', 'size']), blocks: z.int() }).nullable(),
    blocks: z.array(
      z.object({
        position: z.int(),
        introducedIn: z.int(),
        runs: z.array(
          z.object({ text: z.string(), revision: z.int(), author: staffSchema.optional(), at: z.iso.datetime() }),
        ),
      }),
    ),
  })
  .meta({ id: 'Blame' })
