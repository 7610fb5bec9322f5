import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { Allows } from '../../platform/security/permission.js'
import { listQuery, type TitleAddress, titleParameters } from './page-parameters.js'
import { TitlePagesService } from './title-pages.service.js'

@ApiExcludeController()
@Controller()
export class TitlePagesController {
  constructor(private readonly pages: TitlePagesService) {}

  /** The titles. */
  @Get()
  @Allows('public')
  index(): Promise<Answer> {
    return this.pages.index()
  }

  /** The newest articles and corrections of a title. */
  @Get(':publication')
  @Allows('public')
  title(@Param({ schema: titleParameters }) at: TitleAddress): Promise<Answer> {
    return this.pages.title(at.publication)
  }

  /** Every notice of a title by date. */
  @Get(':publication/corrections')
  @Allows('public')
  corrections(
    @Param({ schema: titleParameters }) at: TitleAddress,
    @Query({ schema: listQuery }) query: z.infer<typeof listQuery>,
  ): Promise<Answer> {
    return this.pages.notices(at.publication, query.cursor)
  }
}
