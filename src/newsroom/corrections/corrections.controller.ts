import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { pageAnswer, pageOf } from '../../platform/http/paging.js'
import { identifier } from '../../platform/http/parameters.js'
import { listSurrogateKeys } from '../../platform/http/surrogate-keys.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { audienceOf } from '../../platform/security/permit.js'
import { changeCorrection } from './change-correction.js'
import { correctionAnswer } from './correction-answer.js'
import { correctionTag, presentCorrection } from './correction-presenter.js'
import { positionOf } from './correction-queries.js'
import {
  changeBody,
  correctionPageSchema,
  correctionSchema,
  correctionsQuery,
  transitionBody,
} from './corrections.schema.js'
import { CorrectionsService } from './corrections.service.js'
import { transitionCorrection } from './transition-correction.js'
import { writtenAnswer } from './written-answer.js'

@ApiTags('corrections')
@Controller('v1/corrections')
export class CorrectionsController {
  constructor(
    private readonly corrections: CorrectionsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({
    summary:
      'Corrections across publications, by when they went out or were drafted, newest first. `to` is not part of the time asked for.',
  })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: correctionPageSchema })
  async list(
    @TheCall() call: Call,
    @Query({ schema: correctionsQuery }) query: z.infer<typeof correctionsQuery>,
  ): Promise<Answer> {
    const rows = await this.corrections.across(call.actor, query, query)
    const shown = rows.map((row) => ({ row, audience: audienceOf(call.actor, row.publicationId) }))
    const page = pageOf(
      shown,
      query.limit,
      ({ row, audience }) => presentCorrection(row, audience),
      ({ row }) => positionOf(row),
    )
    // Kept by caches only where one publication's changes are all that can change it.
    const [first] = rows
    const keys =
      query.publication === undefined || call.actor !== undefined || first === undefined
        ? {}
        : listSurrogateKeys(first.publicationId)
    return pageAnswer(
      page,
      call.url,
      shown.flatMap(({ row, audience }) => [row.id, correctionTag(row, audience)]),
      keys,
    )
  }

  @ApiOperation({ summary: 'One correction.' })
  @Get(':id')
  @Allows('public')
  @ApiOkResponse({ standardSchema: correctionSchema })
  async read(@TheCall() call: Call, @Param('id', { schema: identifier }) id: string): Promise<Answer> {
    const { row, audience } = await this.corrections.find(call.actor, id)
    return correctionAnswer(row, audience)
  }

  @ApiOperation({ summary: 'Changes what was not published yet. Under review or approved, it becomes a draft again.' })
  @Patch(':id')
  @Allows('correction.change')
  @ApiOkResponse({ standardSchema: correctionSchema })
  change(
    @TheCall() call: Call,
    @Param('id', { schema: identifier }) id: string,
    @Body({ schema: changeBody }) body: z.infer<typeof changeBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) => {
      await changeCorrection(work, { correctionId: id, ifMatch: call.ifMatch }, body)
      return writtenAnswer(work, id)
    })
  }

  @ApiOperation({
    summary: 'Moves a correction on. After `supersede` the answer is the new draft, otherwise the correction itself.',
  })
  @Post(':id/transitions')
  @Allows('correction.submit')
  @ApiOkResponse({ standardSchema: correctionSchema })
  transition(
    @TheCall() call: Call,
    @Param('id', { schema: identifier }) id: string,
    @Body({ schema: transitionBody }) body: z.infer<typeof transitionBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) => {
      const moved = await transitionCorrection(work, { correctionId: id, ifMatch: call.ifMatch, ...body })
      return writtenAnswer(work, moved.correctionId)
    })
  }
}
