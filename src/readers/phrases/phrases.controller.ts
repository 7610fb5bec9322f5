import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { articleId } from '../../platform/http/parameters.js'
import { Allows } from '../../platform/security/permission.js'
import { phrasesAnswer } from './phrases-answer.js'
import { phrasesQuery, phrasesSchema } from './phrases.schema.js'
import { PhrasesService } from './phrases.service.js'

@ApiTags('diffs')
@Controller('v1/articles/:id/phrases')
export class PhrasesController {
  constructor(private readonly phrases: PhrasesService) {}

  @ApiOperation({ summary: 'When a phrase was in an article: in which revisions, and when readers could see it.' })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: phrasesSchema })
  async find(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Query({ schema: phrasesQuery }) query: z.infer<typeof phrasesQuery>,
  ): Promise<Answer> {
    return phrasesAnswer(query.q, await this.phrases.find(call.actor, id, query.q, query.ignoreCase))
  }
}
