import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { articleId } from '../../platform/http/parameters.js'
import { Allows } from '../../platform/security/permission.js'
import { blameAnswer } from './blame-answer.js'
import { blameQuery, blameSchema } from './blame.schema.js'
import { BlameService } from './blame.service.js'

@ApiTags('diffs')
@Controller('v1/articles/:id/blame')
export class BlameController {
  constructor(private readonly blames: BlameService) {}

  @ApiOperation({ summary: 'For each block and run of words of a revision: the revision that brought it.' })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: blameSchema })
  async of(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Query({ schema: blameQuery }) query: z.infer<typeof blameQuery>,
  ): Promise<Answer> {
    return blameAnswer(await this.blames.of(call.actor, id, query.revision))
  }
}
