import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { decodeCursor, pageAnswer, pageOf, pageQuery, type PageQuery } from '../../platform/http/paging.js'
import { slugParameter } from '../../platform/http/parameters.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { changePublication } from './change-publication.js'
import { createPublication } from './create-publication.js'
import { presentPublication, publicationAnswer, publicationTag } from './publication-presenter.js'
import {
  changePublicationBody,
  createPublicationBody,
  publicationPageSchema,
  publicationPosition,
  publicationSchema,
} from './publications.schema.js'
import { PublicationsService } from './publications.service.js'

@ApiTags('publications')
@Controller('v1/publications')
export class PublicationsController {
  constructor(
    private readonly publications: PublicationsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({ summary: 'Makes a title. For an admin of the whole service.' })
  @Post()
  @Allows('publication.create')
  @ApiCreatedResponse({ standardSchema: publicationSchema })
  create(
    @TheCall() call: Call,
    @Body({ schema: createPublicationBody }) body: z.infer<typeof createPublicationBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) =>
      publicationAnswer(await createPublication(work, body), work.actor, 201),
    )
  }

  @ApiOperation({ summary: 'All titles, by slug.' })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: publicationPageSchema })
  async list(@TheCall() call: Call, @Query({ schema: pageQuery }) query: PageQuery): Promise<Answer> {
    const after = decodeCursor(query.cursor, publicationPosition)?.[0]
    const rows = await this.publications.list({ after, limit: query.limit })
    const page = pageOf(
      rows,
      query.limit,
      (row) => presentPublication(row, call.actor),
      (row) => [row.slug],
    )
    return pageAnswer(
      page,
      call.url,
      rows.slice(0, query.limit).flatMap((row) => [row.slug, publicationTag(row, call.actor)]),
    )
  }

  @ApiOperation({ summary: 'One title. Its policy is shown to its staff.' })
  @Get(':slug')
  @Allows('public')
  @ApiOkResponse({ standardSchema: publicationSchema })
  async read(@TheCall() call: Call, @Param('slug', { schema: slugParameter }) slug: string): Promise<Answer> {
    return publicationAnswer(await this.publications.bySlug(slug), call.actor)
  }

  @ApiOperation({ summary: 'Changes a title or some of its policy. For its admins.' })
  @Patch(':slug')
  @Allows('publication.change')
  @ApiOkResponse({ standardSchema: publicationSchema })
  change(
    @TheCall() call: Call,
    @Param('slug', { schema: slugParameter }) slug: string,
    @Body({ schema: changePublicationBody }) body: z.infer<typeof changePublicationBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) =>
      publicationAnswer(await changePublication(work, slug, call.ifMatch, body), work.actor),
    )
  }
}
