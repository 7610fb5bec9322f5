import { Controller, Get } from '@nestjs/common'
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { Answer } from '../../platform/http/answer.js'
import { actorOf, type Call, TheCall } from '../../platform/http/call.js'
import { Allows } from '../../platform/security/permission.js'
import { meSchema } from './accounts.schema.js'
import { AccountsService } from './accounts.service.js'
import { meAnswer } from './me-presenter.js'

@ApiTags('accounts')
@Controller('v1/me')
export class MeController {
  constructor(private readonly accounts: AccountsService) {}

  @ApiOperation({ summary: 'The caller: account, roles and publications.' })
  @Get()
  @Allows('signed-in')
  @ApiOkResponse({ standardSchema: meSchema })
  async read(@TheCall() call: Call): Promise<Answer> {
    const actor = actorOf(call)
    const { account, publications } = await this.accounts.own(actor)
    return meAnswer(actor, account, publications)
  }
}
