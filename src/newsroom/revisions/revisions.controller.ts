import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { numberedPage, numberedPageAnswer } from '../../platform/http/numbered-page.js'
import type { PageQuery } from '../../platform/http/paging.js'
import { articleId, revisionNumber, revisionSelector } from '../../platform/http/parameters.js'
import { Allows } from '../../platform/security/permission.js'
import type { RevisionSelector } from './find-revision.js'
import { revisionAnswer } from './revision-answer.js'
import { presentHistoryLine } from './revision-presenter.js'
import { historyQuery, historySchema, revisionSchema, saveBody } from './revisions.schema.js'
import { RevisionsService } from './revisions.service.js'
import { SavesService } from './saves.service.js'

@ApiTags('revisions')
@Controller('v1/articles/:id/revisions')
export class RevisionsController {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly saves: SavesService,
  ) {}

  @ApiOperation({ summary: 'Saves a revision against the head. 200 and the existing one when nothing changed.' })
  @Post()
  @Allows('revision.save')
  @ApiCreatedResponse({ standardSchema: revisionSchema })
  save(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Body({ schema: saveBody }) body: z.infer<typeof saveBody>,
  ): Promise<Answer> {
    return this.saves.save(call, { articleId: id, ...body })
  }

  @ApiOperation({ summary: 'The history, newest first, without the words. Readers get what was released.' })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: historySchema })
  async list(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Query({ schema: historyQuery }) query: PageQuery,
  ): Promise<Answer> {
    const { rows, article, audience } = await this.revisions.history(call.actor, id, numberedPage(query))
    return numberedPageAnswer(
      { url: call.url, limit: query.limit },
      {
        rows,
        article,
        audience,
        present: (row) => presentHistoryLine(row, article, audience),
        accountVersion: (row) => row.authorVersion,
      },
    )
  }

  @ApiOperation({ summary: 'One revision, as JSON, HTML, Markdown or plain text.' })
  @Get(':number')
  @Allows('public')
  @ApiOkResponse({ standardSchema: revisionSchema })
  async read(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Param('number', { schema: revisionSelector }) number: RevisionSelector,
  ): Promise<Answer> {
    const { row, audience } = await this.revisions.find(call.actor, id, number)
    return revisionAnswer(row, audience, call.accept)
  }

  @ApiOperation({ summary: 'Makes a new revision equal to this one.' })
  @Post(':number/restore')
  @Allows('revision.save')
  @ApiCreatedResponse({ standardSchema: revisionSchema })
  restore(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Param('number', { schema: revisionNumber }) number: number,
  ): Promise<Answer> {
    return this.saves.restore(call, { articleId: id, number })
  }
}
