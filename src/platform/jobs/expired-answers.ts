import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { keptForHours } from '../http/idempotency.js'

const everyMs = 10 * 60_000
const batch = 10_000

/** Forgets answers kept for retries once their time is over. Several instances may do so at once: each row goes once. */
@Injectable()
export class ExpiredAnswers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ExpiredAnswers')
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.forget().catch(() => this.logger.warn('Expired answers could not be removed; the next round tries again.'))
    }, everyMs)
    this.timer.unref()
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer)
  }

  /** Removes one batch of expired answers. */
  async forget(): Promise<void> {
    await this.database.query(
      `DELETE FROM idempotency_record WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM idempotency_record WHERE created_at < $1::timestamptz - make_interval(hours => ${keptForHours}) LIMIT ${batch} FOR UPDATE SKIP LOCKED
       ))`,
      [this.clock.now()],
    )
  }
}
