import { Module } from '@nestjs/common'
import { Authenticator } from '../../platform/security/authenticator.js'
import { AccountsController } from './accounts.controller.js'
import { AccountsService } from './accounts.service.js'
import { MeController } from './me.controller.js'
import { TokenAuthenticator } from './token-authenticator.js'
import { TokensController } from './tokens.controller.js'

@Module({
  controllers: [AccountsController, TokensController, MeController],
  providers: [AccountsService, { provide: Authenticator, useClass: TokenAuthenticator }],
  exports: [AccountsService, Authenticator],
})
export class AccountsModule {}
