import { z } from 'zod'
import { eventVerbs } from '../../domain/ledger/event.js'
import { pageQuery } from '../../platform/http/paging.js'

export const eventsQuery = pageQuery.extend({
  publication: z.string().max(200).optional(),
  article: z.uuid().optional(),
  actor: z.uuid().optional(),
  verb: z.enum(eventVerbs as [string, ...string[]]).optional(),
  subject: z.string().max(200).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})

export const eventSchema = z
  .object({
    id: z.uuid(),
    seq: z.int().optional(),
    at: z.iso.datetime(),
    actor: z.object({ id: z.string(), name: z.string().optional() }),
    verb: z.string(),
    publication: z.string(),
    articleId: z.uuid().optional(),
    subject: z.object({ type: z.string(), id: z.string() }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Event' })
export const eventPageSchema = z
  .object({ items: z.array(eventSchema), next: z.string().nullable() })
  .meta({ id: 'EventPage' })
