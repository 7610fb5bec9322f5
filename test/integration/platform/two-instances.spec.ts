import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client as SqlClient } from 'pg'
import { readConfiguration } from '../../../src/platform/config/configuration.js'
import { createService } from '../../../src/service.js'
import { buildArticle, buildContent } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { adminToken, startTestService, type TestService } from '../../support/service.js'

const deadlineMs = 20_000

let first: TestService
let second: Client
let stopSecond: () => Promise<void>
let owner: SqlClient

beforeAll(async () => {
  first = await startTestService()
  const settings = readConfiguration({
    LOG_LEVEL: 'silent',
    CORRIGENDA_ADMIN_TOKEN: adminToken,
    RATE_LIMIT_PUBLIC: '0',
  })
  const application = await createService({ ...settings, databaseUrl: first.database.url })
  await application.listen(0, '127.0.0.1')
  second = new Client(await application.getUrl())
  stopSecond = () => application.close()
  owner = new SqlClient({ connectionString: first.database.url })
  await owner.connect()
}, 60_000)
afterAll(async () => {
  await owner.end()
  await stopSecond()
  await first.stop()
})

/** Asks until the answer is as expected: another instance hears of a change in milliseconds, but not before it happened. */
async function untilLive(path: string, number: number): Promise<void> {
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const { json } = await second.get(path)
    if (json.number === number) return
    if (Date.now() > deadline) throw new Error(`still ${json.number}`)
  }
}

describe('two instances on one database', () => {
  it('hear of each other: a release at one ends what the other keeps in memory', async () => {
    const article = await buildArticle(first)
    await article.release(1)
    const path = `${article.path}/revisions/live`
    await untilLive(path, 1)
    await second.get(path)
    await article.save(buildContent('Newer', 'Newer.'))
    await article.release(2)
    await untilLive(path, 2)
  })

  it('hear also of a change made by hand in SQL', async () => {
    const article = await buildArticle(first)
    await article.release(1)
    const before = await second.get(article.path)
    await second.get(article.path)
    await owner.query('UPDATE article SET section = $2, version = version + 1 WHERE id = $1', [article.id, 'Moved'])
    const deadline = Date.now() + deadlineMs
    let section: unknown
    while (section !== 'Moved' && Date.now() < deadline) section = (await second.get(article.path)).json.section
    expect(section).toBe('Moved')
    expect((await second.get(article.path)).headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it('answer from the database while they cannot hear, and from memory again afterwards', async () => {
    const article = await buildArticle(first)
    await article.release(1)
    const path = `${article.path}/revisions/live`
    await untilLive(path, 1)
    await second.get(path)
    const cut = await owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'corrigenda changes' AND datname = current_database()",
    )
    expect(cut.rowCount).toBe(2)
    await article.save(buildContent('Newer', 'Newer.'))
    await article.release(2)
    await untilLive(path, 2)
  })
})
