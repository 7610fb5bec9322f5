import { Controller, Get } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Database } from '../database/database.js'
import { Answer } from '../http/answer.js'
import { Allows } from '../security/permission.js'

const headers = { 'cache-control': 'no-store' }

/** For whoever keeps the service running: `live` says that the process answers, `ready` that it reaches the record. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Allows('public')
  live(): Answer {
    return new Answer({ status: 'live' }, 200, headers)
  }

  @Get('ready')
  @Allows('public')
  async ready(): Promise<Answer> {
    await this.database.query('SELECT 1 AS ready', [])
    return new Answer({ status: 'ready' }, 200, headers)
  }
}
