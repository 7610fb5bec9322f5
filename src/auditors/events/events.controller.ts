import { Controller, Get, Query } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { type Actor, can } from '../../domain/policy/can.js'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { actorOf, type Call, TheCall } from '../../platform/http/call.js'
import { decodeCursor, pageAnswer, pageOf } from '../../platform/http/paging.js'
import { Allows } from '../../platform/security/permission.js'
import { presentEvent } from './event-presenter.js'
import { eventPageSchema, eventsQuery } from './events.schema.js'
import { listEvents } from './list-events.js'

const position = z.tuple([z.uuid()])

@ApiTags('audit')
@Controller('v1/audit/events')
export class EventsController {
  constructor(private readonly database: Database) {}

  @ApiOperation({ summary: 'The audit log, newest first: who did what, and when.' })
  @Get()
  @Allows('audit.read')
  @ApiOkResponse({ standardSchema: eventPageSchema })
  async list(
    @TheCall() call: Call,
    @Query({ schema: eventsQuery }) query: z.infer<typeof eventsQuery>,
  ): Promise<Answer> {
    const before = decodeCursor(query.cursor, position)?.[0]
    const rows = await listEvents(this.database, reachOf(actorOf(call)), query, { before, limit: query.limit })
    return pageAnswer(
      pageOf(rows, query.limit, presentEvent, (row) => [row.id]),
      call.url,
      rows.flatMap((row) => [row.id, row.actorVersion]),
    )
  }
}

function reachOf(actor: Actor): { everywhere: boolean; publications: string[] } {
  return {
    everywhere: can(actor, 'audit.read', { publicationId: null }),
    publications: [...actor.roles.keys()].filter((publicationId) => can(actor, 'audit.read', { publicationId })),
  }
}
