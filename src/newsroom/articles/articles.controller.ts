import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { decodeCursor, pageAnswer, pageOf } from '../../platform/http/paging.js'
import { articleId } from '../../platform/http/parameters.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { PublicationsService } from '../publications/index.js'
import {
  articlePageSchema,
  articleSchema,
  articlesQuery,
  changeBody,
  createBody,
  createdSchema,
} from './articles.schema.js'
import { ArticlesService } from './articles.service.js'
import { changeArticle } from './change-article.js'
import { createArticle } from './create-article.js'

const position = z.tuple([z.uuid()])

@ApiTags('articles')
@Controller('v1/articles')
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly publications: PublicationsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({ summary: 'Makes an article with its first revision.' })
  @Post()
  @Allows('article.create')
  @ApiCreatedResponse({ standardSchema: createdSchema })
  create(@TheCall() call: Call, @Body({ schema: createBody }) body: z.infer<typeof createBody>): Promise<Answer> {
    return this.writes.runLean(call, async (work) => {
      const publication = await this.publications.bySlug(body.publication, work)
      return this.articles.createdAnswer(work, (await createArticle(work, { ...body, publication })).articleId)
    })
  }

  @ApiOperation({ summary: 'Articles, newest first; `q` looks in headlines and slugs.' })
  @Get()
  @Allows('public')
  @ApiOkResponse({ standardSchema: articlePageSchema })
  async list(
    @TheCall() call: Call,
    @Query({ schema: articlesQuery }) query: z.infer<typeof articlesQuery>,
  ): Promise<Answer> {
    const before = decodeCursor(query.cursor, position)?.[0]
    const rows = await this.articles.list(call.actor, query, { before, limit: query.limit })
    const page = pageOf(
      rows,
      query.limit,
      (row) => this.articles.present(row),
      (row) => [row.id],
    )
    return pageAnswer(
      page,
      call.url,
      rows.flatMap((row) => [row.id, String(this.articles.present(row)['etag'])]),
    )
  }

  @ApiOperation({ summary: 'One article: what is about it, not what it says.' })
  @Get(':id')
  @Allows('public')
  @ApiOkResponse({ standardSchema: articleSchema })
  async read(@TheCall() call: Call, @Param('id', { schema: articleId }) id: string): Promise<Answer> {
    return this.articles.answer(await this.articles.find(call.actor, id))
  }

  @ApiOperation({ summary: 'Changes what is about an article. Old URLs lead to it for good.' })
  @Patch(':id')
  @Allows('article.change')
  @ApiOkResponse({ standardSchema: articleSchema })
  change(
    @TheCall() call: Call,
    @Param('id', { schema: articleId }) id: string,
    @Body({ schema: changeBody }) body: z.infer<typeof changeBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) => {
      await changeArticle(work, id, call.ifMatch, body)
      return this.articles.changedAnswer(work, id)
    })
  }
}
