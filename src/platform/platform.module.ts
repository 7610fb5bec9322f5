import { type DynamicModule, Global, Module } from '@nestjs/common'
import { AnswerCache, ANSWER_CACHE_BYTES } from './cache/answer-cache.js'
import { ChangeListener } from './cache/change-listener.js'
import { PublicChanges } from './cache/public-changes.js'
import { Clock } from './clock/clock.js'
import { PUBLIC_URL } from './config/public-url.js'
import { Database, DATABASE_OPTIONS } from './database/database.js'
import { ExpiredAnswers } from './jobs/expired-answers.js'
import { Transactions } from './database/transactions.js'
import { HealthController } from './health/health.controller.js'
import { Metrics } from './health/metrics.js'
import { MetricsController } from './health/metrics.controller.js'
import { API_DOCUMENT, type ApiDocument, OpenApiController } from './http/openapi.controller.js'
import { Writes } from './http/writes.js'
import { Blames } from './workers/blames.js'
import { Ranges } from './workers/ranges.js'
import { Comparisons } from './workers/comparisons.js'
import { Threads } from './workers/threads.js'
import { ADMIN_TOKEN } from './security/authenticator.js'

export interface PlatformOptions {
  databaseUrl: string
  databasePoolSize: number
  publicUrl: string
  adminToken: string | undefined
  cacheMegabytes: number
  clock?: Clock | undefined
}

const shared = [
  Database,
  Transactions,
  Writes,
  PublicChanges,
  AnswerCache,
  Metrics,
  Threads,
  Comparisons,
  Blames,
  Ranges,
]

/** The adapters that every room uses. */
@Global()
@Module({})
export class PlatformModule {
  static with(options: PlatformOptions): DynamicModule {
    const settings = [
      { provide: DATABASE_OPTIONS, useValue: { url: options.databaseUrl, poolSize: options.databasePoolSize } },
      { provide: PUBLIC_URL, useValue: options.publicUrl },
      { provide: ADMIN_TOKEN, useValue: options.adminToken },
      { provide: ANSWER_CACHE_BYTES, useValue: options.cacheMegabytes * 1_000_000 },
      { provide: API_DOCUMENT, useValue: {} satisfies ApiDocument },
      { provide: Clock, useValue: options.clock ?? new Clock() },
    ]
    return {
      module: PlatformModule,
      controllers: [HealthController, MetricsController, OpenApiController],
      providers: [...settings, ...shared, ChangeListener, ExpiredAnswers],
      exports: [...settings, ...shared],
    }
  }
}
