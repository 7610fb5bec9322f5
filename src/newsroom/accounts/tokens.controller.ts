import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { Answer } from '../../platform/http/answer.js'
import { actorOf, type Call, TheCall } from '../../platform/http/call.js'
import { decodeCursor, pageAnswer, pageOf, pageQuery, type PageQuery } from '../../platform/http/paging.js'
import { identifier } from '../../platform/http/parameters.js'
import { Writes } from '../../platform/http/writes.js'
import { Allows } from '../../platform/security/permission.js'
import { accountPosition } from './accounts.schema.js'
import { AccountsService } from './accounts.service.js'
import { createToken } from './create-token.js'
import { revokeToken } from './revoke-token.js'
import { newTokenAnswer, presentToken } from './token-presenter.js'
import { createTokenBody, newTokenSchema, tokenPageSchema } from './tokens.schema.js'

@ApiTags('accounts')
@Controller('v1/accounts/:id/tokens')
export class TokensController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly writes: Writes,
  ) {}

  @ApiOperation({
    summary: 'Makes a token that acts as the account. The token is shown in this answer and never again.',
  })
  @Post()
  @Allows('token.manage')
  @ApiCreatedResponse({ standardSchema: newTokenSchema })
  create(
    @TheCall() call: Call,
    @Param('id', { schema: identifier }) accountId: string,
    @Body({ schema: createTokenBody }) { label, expiresAt }: z.infer<typeof createTokenBody>,
  ): Promise<Answer> {
    const expiry = expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }
    return this.writes.run(call, async (work) =>
      newTokenAnswer(accountId, await createToken(work, { accountId, label, ...expiry })),
    )
  }

  @ApiOperation({ summary: "The account's tokens without their secrets, newest first; those revoked and expired too." })
  @Get()
  @Allows('token.read')
  @ApiOkResponse({ standardSchema: tokenPageSchema })
  async list(
    @TheCall() call: Call,
    @Param('id', { schema: identifier }) accountId: string,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Answer> {
    const before = decodeCursor(query.cursor, accountPosition)?.[0]
    const rows = await this.accounts.tokens(actorOf(call), accountId, { before, limit: query.limit })
    const page = pageOf(rows, query.limit, presentToken, (row) => [row.id])
    return pageAnswer(
      page,
      call.url,
      rows.slice(0, query.limit).flatMap((row) => [row.id, row.revokedAt?.getTime() ?? 0]),
    )
  }

  @ApiOperation({ summary: 'Revokes a token, from the next request on.' })
  @Delete(':tokenId')
  @Allows('token.manage')
  @ApiNoContentResponse()
  revoke(
    @TheCall() call: Call,
    @Param('id', { schema: identifier }) accountId: string,
    @Param('tokenId', { schema: identifier }) tokenId: string,
  ): Promise<Answer> {
    return this.writes.run(call, async (work) => {
      await revokeToken(work, accountId, tokenId)
      return new Answer(undefined, 204)
    })
  }
}
