import { Controller, Get } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import type { Answer } from '../../platform/http/answer.js'
import { Allows } from '../../platform/security/permission.js'
import { DocumentationService } from './documentation.service.js'

@ApiExcludeController()
@Controller('docs')
export class DocumentationController {
  constructor(private readonly documentation: DocumentationService) {}

  /** The routes and shapes of the API. */
  @Get()
  @Allows('public')
  api(): Answer {
    return this.documentation.apiPage()
  }

  /** The codes of its problems. */
  @Get('problems')
  @Allows('public')
  problems(): Answer {
    return this.documentation.problemsPage()
  }
}
