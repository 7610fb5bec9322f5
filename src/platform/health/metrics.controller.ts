import { Controller, Get } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Answer } from '../http/answer.js'
import { Allows } from '../security/permission.js'
import { Metrics } from './metrics.js'

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** Counters of the process and of its requests, for Prometheus. No label holds a word, an id or an address. */
  @Get()
  @Allows('public')
  async read(): Promise<Answer> {
    return new Answer(await this.metrics.registry.metrics(), 200, {
      'content-type': this.metrics.registry.contentType,
      'cache-control': 'no-store',
    })
  }
}
