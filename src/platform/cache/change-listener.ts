import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common'
import { Client } from 'pg'
import { DATABASE_OPTIONS, type DatabaseOptions } from '../database/database.js'
import { AnswerCache } from './answer-cache.js'
import { PublicChanges } from './public-changes.js'

const heartbeatMs = 1_000
const heartbeatLimitMs = 2_000
const heartbeatChannel = 'corrigenda_heartbeat'

/**
 * Hears of changes made by other processes, over a connection of its own (`LISTEN corrigenda_public`). A heartbeat each second
 * finds a connection that died in silence: an instance cut off stops answering from memory within three seconds.
 */
@Injectable()
export class ChangeListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ChangeListener')
  private client: Client | undefined
  private timer: NodeJS.Timeout | undefined
  private stopped = false
  private heard = false

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
      else await this.hearOurselves(this.client)
    } catch {
      this.lose()
    }
    if (this.stopped) return
    this.timer = setTimeout(() => void this.beat(), heartbeatMs)
    this.timer.unref()
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.options.url,
      connectionTimeoutMillis: heartbeatLimitMs,
      application_name: 'corrigenda changes',
      keepAlive: true,
    })
    client.on('error', () => this.lose(client))
    client.on('end', () => this.lose(client))
    client.on('notification', ({ channel, payload }) => {
      if (channel === heartbeatChannel) this.heard = true
      else this.changes.tell((payload ?? '').split(' '))
    })
    await client.connect()
    await withinLimit(client.query(`LISTEN corrigenda_public; LISTEN ${heartbeatChannel}`))
    await this.hearOurselves(client)
    this.client = client
    this.cache.trust(true)
  }

  /**
   * Asks the database to notify us and waits for it. A query that only succeeds would not do: behind a pooler that hands the
   * session to others, queries go on working while LISTEN is gone.
   */
  private async hearOurselves(client: Client): Promise<void> {
    this.heard = false
    await withinLimit(client.query(`NOTIFY ${heartbeatChannel}`))
    if (!this.heard) throw new Error('not heard')
  }

  private lose(client: Client | undefined = this.client): void {
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
