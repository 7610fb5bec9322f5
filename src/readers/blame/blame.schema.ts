import { z } from 'zod'
import { namedRevision } from '../../platform/http/parameters.js'
import { staffSchema } from '../../newsroom/revisions/index.js'

export const blameQuery = z.strictObject({ revision: namedRevision.default('live') })

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
