import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { Database } from '../../platform/database/database.js'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { numberedPage, numberedPageAnswer } from '../../platform/http/numbered-page.js'
import { pageQuery, type PageQuery } from '../../platform/http/paging.js'
import { articleId } from '../../platform/http/parameters.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { RevisionsService } from '../revisions/index.js'
import { listReleases } from './list-releases.js'
import { presentRelease } from './release-presenter.js'
import { releaseRevision } from './release-revision.js'
import { releaseBody, releasePageSchema, releaseSchema } from './releases.schema.js'
import { releasedAnswer } from './released-answer.js'

@ApiTags('releases')
@Controller('v1/articles/:id/releases')
export class ReleasesController {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({ summary: 'Makes a revision what readers see, now.' })
  @Post()
  @Allows('release.make')
  @ApiCreatedResponse({ standardSchema: releaseSchema })
  release(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Body({ schema: releaseBody }) body: z.infer<typeof releaseBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) =>
      releasedAnswer(work, await releaseRevision(work, { articleId: id, ifMatch: call.ifMatch, ...body })),
    )
  }

  @ApiOperation({ summary: "The readers' history, newest first." })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: releasePageSchema })
  async list(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Answer> {
    const { article, audience } = await this.revisions.standing(call.actor, id)
    return numberedPageAnswer(
      { url: call.url, limit: query.limit },
      {
        rows: await listReleases(this.database, id, numberedPage(query)),
        article,
        audience,
        present: (row) => presentRelease(row, audience, article.showStaff),
        accountVersion: (row) => row.byVersion,
      },
    )
  }
}
