import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { RevisionSelector } from '../../newsroom/revisions/index.js'
import { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { articleId, revisionSelector } from '../../platform/http/parameters.js'
import { Allows } from '../../platform/security/permission.js'
import { diffAnswer } from './diff-answer.js'
import { diffBody, diffQuery, diffSchema } from './diffs.schema.js'
import { DiffsService } from './diffs.service.js'

@ApiTags('diffs')
@Controller('v1')
export class DiffsController {
  constructor(private readonly diffs: DiffsService) {}

  @ApiOperation({ summary: 'The difference between two revisions of an article.' })
  @Get('articles/:id/diffs/:from/:to')
  @Allows('public')
  @ApiOkResponse({ standardSchema: diffSchema })
  async stored(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Param('from', { schema: revisionSelector }) from: RevisionSelector,
    @Param('to', { schema: revisionSelector }) to: RevisionSelector,
    @Query({ schema: diffQuery }) query: z.infer<typeof diffQuery>,
  ): Promise<Answer> {
    return query.format === 'json'
      ? diffAnswer(await this.diffs.acrossRange(call.actor, { id, from, to }, query.granularity), id, query)
      : diffAnswer(await this.diffs.ofRevisions(call.actor, { id, from, to }, query.granularity), id, query)
  }

  @ApiOperation({ summary: 'The difference between two documents that are not stored. Nothing is kept.' })
  @Post('diffs')
  @HttpCode(200)
  @Allows('public')
  @ApiOkResponse({ standardSchema: diffSchema })
  async preview(@Body({ schema: diffBody }) body: z.infer<typeof diffBody>): Promise<Answer> {
    return new Answer(await this.diffs.ofDocuments(body))
  }
}
