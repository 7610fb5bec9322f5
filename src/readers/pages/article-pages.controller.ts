import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { type Call, TheCall } from '../../platform/http/call.js'
import { Allows } from '../../platform/security/permission.js'
import { ArticlePagesService } from './article-pages.service.js'
import { BlamePagesService } from './blame-pages.service.js'
import { DiffPagesService } from './diff-pages.service.js'
import { HistoryPagesService } from './history-pages.service.js'
import {
  type ArticleAddress,
  articleParameters,
  compareQuery,
  type DiffAddress,
  diffParameters,
  diffQuery,
  historyQuery,
  type VersionAddress,
  versionParameters,
} from './page-parameters.js'

@ApiExcludeController()
@Controller(':publication/:slug')
export class ArticlePagesController {
  constructor(
    private readonly articles: ArticlePagesService,
    private readonly histories: HistoryPagesService,
    private readonly diffs: DiffPagesService,
    private readonly blames: BlamePagesService,
  ) {}

  /** The article as readers see it now. */
  @Get()
  @Allows('public')
  article(@TheCall() call: Call, @Param({ schema: articleParameters }) at: ArticleAddress): Promise<Answer> {
    return this.articles.article(call.url, at)
  }

  /** Its releases and notices. */
  @Get('history')
  @Allows('public')
  history(
    @TheCall() call: Call,
    @Param({ schema: articleParameters }) at: ArticleAddress,
    @Query({ schema: historyQuery }) query: z.infer<typeof historyQuery>,
  ): Promise<Answer> {
    return this.histories.history(call.url, at, query.before)
  }

  /** It as it stood. */
  @Get('revisions/:number')
  @Allows('public')
  version(@TheCall() call: Call, @Param({ schema: versionParameters }) at: VersionAddress): Promise<Answer> {
    return this.articles.version(call.url, at)
  }

  /** Which version brought the words that readers see now. */
  @Get('blame')
  @Allows('public')
  blame(@TheCall() call: Call, @Param({ schema: articleParameters }) at: ArticleAddress): Promise<Answer> {
    return this.blames.blame(call.url, at, 'live')
  }

  /** Which version brought the words of one. */
  @Get('revisions/:number/blame')
  @Allows('public')
  blameOf(@TheCall() call: Call, @Param({ schema: versionParameters }) at: VersionAddress): Promise<Answer> {
    return this.blames.blame(call.url, at, at.number)
  }

  /** What changed between two versions. */
  @Get('diff/:from/:to')
  @Allows('public')
  diff(
    @TheCall() call: Call,
    @Param({ schema: diffParameters }) at: DiffAddress,
    @Query({ schema: diffQuery }) query: z.infer<typeof diffQuery>,
  ): Promise<Answer> {
    return this.diffs.diff(call.url, at, query.view)
  }

  /** What the two-version picker asks for. */
  @Get('diff')
  @Allows('public')
  compare(
    @TheCall() call: Call,
    @Param({ schema: articleParameters }) at: ArticleAddress,
    @Query({ schema: compareQuery }) query: z.infer<typeof compareQuery>,
  ): Promise<Answer> {
    return this.diffs.compare(call.url, at, query.from, query.to)
  }
}
