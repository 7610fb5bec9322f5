import { z } from 'zod'
import { eventVerbs } from '../../domain/ledger/event.js'
import { pageQuery } from '../../platform/http/paging.js'
import { queryText } from '../../platform/http/parameters.js'

// As a Date: PostgreSQL takes neither a year 0 nor an offset past 16 hours, both of which RFC 3339 allows.
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

export const eventsQuery = pageQuery.extend({
  publication: queryText.optional(),
  article: z.uuid().optional(),
  actor: z.uuid().optional(),
  verb: z.enum(eventVerbs as [string, ...string[]]).optional(),
  subject: queryText.optional(),
  from: moment.optional(),
  to: moment.optional(),
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
