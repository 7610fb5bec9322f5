import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { pageAnswer, pageOf, pageQuery, type PageQuery } from '../../platform/http/paging.js'
import { articleId } from '../../platform/http/parameters.js'
import { surrogateKeys } from '../../platform/http/surrogate-keys.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { correctionTag, presentCorrection } from './correction-presenter.js'
import { positionOf } from './correction-queries.js'
import { correctionPageSchema, correctionSchema, draftBody } from './corrections.schema.js'
import { CorrectionsService } from './corrections.service.js'
import { draftCorrection } from './draft-correction.js'
import { writtenAnswer } from './written-answer.js'

@ApiTags('corrections')
@Controller('v1/articles/:id/corrections')
export class ArticleCorrectionsController {
  constructor(
    private readonly corrections: CorrectionsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({
    summary: 'Drafts a correction of a released article. Anchors have to stand in the revisions they name.',
  })
  @Post()
  @Allows('correction.draft')
  @ApiCreatedResponse({ standardSchema: correctionSchema })
  draft(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Body({ schema: draftBody }) body: z.infer<typeof draftBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) => {
      const { correctionId } = await draftCorrection(work, { articleId: id, ...body })
      return writtenAnswer(work, correctionId, 201)
    })
  }

  @ApiOperation({
    summary:
      "An article's corrections, newest first. Readers get those that were published, superseded and withdrawn ones among them.",
  })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: correctionPageSchema })
  async list(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Answer> {
    const { rows, article, audience } = await this.corrections.ofArticle(call.actor, id, query)
    const page = pageOf(rows, query.limit, (row) => presentCorrection(row, audience), positionOf)
    return pageAnswer(
      page,
      call.url,
      [audience, ...rows.flatMap((row) => [row.id, correctionTag(row, audience)])],
      audience === 'public' ? surrogateKeys(id, article.publicationId) : {},
    )
  }
}
