import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Answer } from '../../platform/http/answer.js'
import { actorOf, type Call, TheCall } from '../../platform/http/call.js'
import { decodeCursor, pageAnswer, pageOf, pageQuery, type PageQuery } from '../../platform/http/paging.js'
import { identifier } from '../../platform/http/parameters.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { accountAnswer, accountTag, presentAccount } from './account-presenter.js'
import {
  accountPageSchema,
  accountPosition,
  accountSchema,
  changeAccountBody,
  createAccountBody,
} from './accounts.schema.js'
import { AccountsService } from './accounts.service.js'
import { changeAccount } from './change-account.js'
import { createAccount } from './create-account.js'

@ApiTags('accounts')
@Controller('v1/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({ summary: "Makes an account with roles in the caller's titles." })
  @Post()
  @Allows('account.manage')
  @ApiCreatedResponse({ standardSchema: accountSchema })
  create(
    @TheCall() call: Call,
    @Body({ schema: createAccountBody }) body: z.infer<typeof createAccountBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) => accountAnswer(await createAccount(work, body), work.actor, 201))
  }

  @ApiOperation({ summary: "The accounts with roles in the caller's titles, newest first." })
  @Get()
  @Allows('account.read')
  @ApiOkResponse({ standardSchema: accountPageSchema })
  async list(@TheCall() call: Call, @Query({ schema: pageQuery }) query: PageQuery): Promise<Answer> {
    const actor = actorOf(call)
    const before = decodeCursor(query.cursor, accountPosition)?.[0]
    const rows = await this.accounts.list(actor, { before, limit: query.limit })
    const page = pageOf(
      rows,
      query.limit,
      (row) => presentAccount(row, actor),
      (row) => [row.id],
    )
    return pageAnswer(
      page,
      call.url,
      rows.slice(0, query.limit).flatMap((row) => [row.id, accountTag(row, actor)]),
    )
  }

  @ApiOperation({ summary: 'One account.' })
  @Get(':id')
  @Allows('account.read')
  @ApiOkResponse({ standardSchema: accountSchema })
  async read(@TheCall() call: Call, @Param('id', { schema: identifier }) id: string): Promise<Answer> {
    return accountAnswer(await this.accounts.find(actorOf(call), id), actorOf(call))
  }

  @ApiOperation({ summary: 'Changes an account, for an admin of all its titles. Roles are replaced as a whole.' })
  @Patch(':id')
  @Allows('account.manage')
  @ApiOkResponse({ standardSchema: accountSchema })
  change(
    @TheCall() call: Call,
    @Param('id', { schema: identifier }) id: string,
    @Body({ schema: changeAccountBody }) body: z.infer<typeof changeAccountBody>,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) =>
      accountAnswer(await changeAccount(work, id, call.ifMatch, body), work.actor),
    )
  }
}
