import { once } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { Client as DatabaseClient } from 'pg'
import { until } from '../../src/platform/database/embedded/until.js'
import { buildArticle } from '../factories/newsroom.js'
import { connectTo, requestHead } from '../support/raw-http.js'
import { startTestService } from '../support/service.js'

describe('a service that is told to stop', () => {
  it('finishes what is under way, turns away what still comes, and waits for no connection that is kept alive', async () => {
    const service = await startTestService()
    const article = await buildArticle(service)
    const operator = new DatabaseClient({ connectionString: service.database.url })
    await operator.connect()
    try {
      await operator.query('BEGIN')
      await operator.query('SELECT id FROM article WHERE id = $1 FOR UPDATE', [article.id])
      const late = await connectTo(service)
      const under = article.editor.patch(article.path, { section: 'Last words' }, { ifMatch: '*' })
      const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      const atLock = async () => (await operator.query(waiting)).rows[0].count > 0 || undefined
      if (!(await until(atLock, { milliseconds: 20_000 }))) throw new Error('the request does not come to its lock')
      const request = requestHead('GET', '/v1/publications', { connection: 'keep-alive' })
      await new Promise((resolve) => late.write(request.slice(0, 20), resolve))
      const closed = service.application.close()
      late.write(request.slice(20))
      const [answer] = (await once(late, 'data')) as [Buffer]
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 5\r\n[^]*"code":"unavailable"/i)
      await operator.query('ROLLBACK')
      const { status, headers } = await under
      expect([status, headers.get('connection')]).toEqual([200, 'close'])
      await closed
    } finally {
      await operator.end()
      await service.database.drop()
    }
  })
})
