import { Controller, Get, Param } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import type { Answer } from '../../platform/http/answer.js'
import { Allows } from '../../platform/security/permission.js'
import { pictureAnswer, robotsAnswer, stylesheetAnswer } from './asset-answers.js'
import { Pictures } from './pictures.js'

/** What pages bring with them. */
@ApiExcludeController()
@Controller()
export class AssetsController {
  constructor(private readonly pictures: Pictures) {}

  @Get(':sheet.css')
  @Allows('public')
  stylesheet(@Param('sheet') sheet: string): Answer {
    return stylesheetAnswer(sheet)
  }

  @Get('assets/demo/:name')
  @Allows('public')
  picture(@Param('name') name: string): Answer {
    return pictureAnswer(this.pictures.find(name))
  }

  @Get('robots.txt')
  @Allows('public')
  robots(): Answer {
    return robotsAnswer()
  }
}
