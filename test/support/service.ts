import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Clock } from '../../src/platform/clock/clock.js'
import { type Configuration, readConfiguration } from '../../src/platform/config/configuration.js'
import { createService } from '../../src/service.js'
import { freshDatabase, type TestDatabase } from './database.js'

export const adminToken = 'test-admin-token-of-enough-length'

/** A clock that tests set. It moves on by a millisecond a look, so that no two changes share a time by chance. */
export class TestClock extends Clock {
  constructor(private time = Date.parse('2026-01-05T09:00:00.000Z')) {
    super()
  }

  override now(): Date {
    return new Date(this.time++)
  }

  set(time: string): void {
    this.time = Date.parse(time)
  }

  pass(milliseconds: number): void {
    this.time += milliseconds
  }
}

export interface TestService {
  origin: string
  database: TestDatabase
  application: NestFastifyApplication
  clock: TestClock
  stop(): Promise<void>
}

/** The whole service on a database of its own, listening on a free port of loopback. */
export async function startTestService(settings: Partial<Configuration> = {}): Promise<TestService> {
  const database = await freshDatabase()
  const clock = new TestClock()
  const defaults = readConfiguration({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PUBLIC: '0',
    RATE_LIMIT_AUTHENTICATED: '0',
    CORRIGENDA_ADMIN_TOKEN: adminToken,
  })
  const application = await createService({ ...defaults, ...settings, databaseUrl: database.url }, clock)
  await application.listen(0, '127.0.0.1')
  const { port } = application.getHttpServer().address() as { port: number }
  return {
    origin: `http://127.0.0.1:${port}`,
    database,
    application,
    clock,
    stop: async () => {
      await application.close()
      await database.drop()
    },
  }
}
