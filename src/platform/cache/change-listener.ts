import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import pg from 'pg'
import { DATABASE_OPTIONS, type DatabaseOptions } from '../database/database.js'
import { AnswerCache } from './answer-cache.js'
import { PublicChanges } from './public-changes.js'

const heartbeatMs = 1_000
const heartbeatLimitMs = 2_000

/**
 * Hears of changes made by other processes, over a connection of its own (`LISTEN corrigenda_public`). A heartbeat each second
 * finds a connection that died in silence: an instance cut off stops answering from memory within three seconds.
 */
@Injectable()
export class ChangeListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ChangeListener')
  private client: pg.Client | undefined
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  constructor(
    @Inject(DATABASE_OPTIONS) private readonly options: DatabaseOptions,
    private readonly changes: PublicChanges,
    private readonly cache: AnswerCache,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.beat()
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.client?.end().catch(() => undefined)
  }

  private async beat(): Promise<void> {
    try {
      if (this.client === undefined) await this.connect()
      else await withinLimit(this.client.query('SELECT 1'))
    } catch {
      this.lose()
    }
    if (this.stopped) return
    this.timer = setTimeout(() => void this.beat(), heartbeatMs)
    this.timer.unref()
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      connectionTimeoutMillis: heartbeatLimitMs,
      application_name: 'corrigenda changes',
      keepAlive: true,
    })
    client.on('error', () => this.lose(client))
    client.on('end', () => this.lose(client))
    client.on('notification', ({ payload }) => this.changes.tell((payload ?? '').split(' ')))
    await client.connect()
    await withinLimit(client.query('LISTEN corrigenda_public'))
    this.client = client
    this.cache.trust(true)
  }

  private lose(client: pg.Client | undefined = this.client): void {
    if (client === undefined || client !== this.client) return
    this.client = undefined
    this.cache.trust(false)
    if (this.stopped) return
    this.logger.warn('The database is not heard any more; nothing is answered from memory until it is.')
    client.end().catch(() => undefined)
  }
}

async function withinLimit(query: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no heartbeat')), heartbeatLimitMs)
  })
  try {
    await Promise.race([query, limit])
  } finally {
    clearTimeout(timer)
  }
}
