import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client as DatabaseClient } from 'pg'
import { until } from '../../src/platform/database/embedded/until.js'
import { buildArticle, buildContent, type TestArticle } from '../factories/newsroom.js'
import { rowsOf } from '../support/events-of.js'
import { Client, type Reply } from '../support/client.js'
import { connectTo, saveHead } from '../support/raw-http.js'
import { startTestService, type TestService } from '../support/service.js'

/** How long to ask for a condition. */
const patience = { milliseconds: 20_000 }

let service: TestService
let article: TestArticle
beforeAll(async () => {
  service = await startTestService()
  article = await buildArticle(service)
})
afterAll(() => service.stop())

const saving = (headline: string): Buffer => Buffer.from(JSON.stringify({ content: buildContent(headline, 'Text.') }))

const headNumber = async (): Promise<number> => (await article.writer.get(`${article.path}/revisions/head`)).json.number

describe('a client that goes away', () => {
  /** Waits until no statement of the service is under way any more, so that what it did is done. */
  async function settled(): Promise<void> {
    const busy = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`
    const atRest = async () => (await rowsOf<{ count: number }>(service, busy))[0]?.count === 0 || undefined
    if (!(await until(atRest, patience))) throw new Error('the service does not come to rest')
  }

  it('in the middle of the body leaves nothing', async () => {
    const before = await headNumber()
    const body = saving('Never sent whole')
    for (const sent of [0, 1, Math.floor(body.length / 2), body.length - 1]) {
      const socket = await connectTo(service)
      socket.write(saveHead(article, article.writer.token, { 'content-length': String(body.length) }))
      await new Promise((resolve) => socket.write(body.subarray(0, sent), resolve))
      socket.destroy()
    }
    await settled()
    expect(await headNumber()).toBe(before)
  })

  it('right after the request leaves a whole revision with its event, or none', async () => {
    const before = await headNumber()
    for (let time = 0; time < 20; time++) {
      const body = saving(`Gone ${time}`)
      const socket = await connectTo(service)
      socket.on('error', () => undefined)
      const head = saveHead(article, article.writer.token, {
        'content-length': String(body.length),
        'idempotency-key': `"gone ${time}"`,
      })
      await new Promise((resolve) => socket.write(Buffer.concat([Buffer.from(head), body]), resolve))
      socket.destroy()
    }
    await settled()
    const after = await headNumber()
    const { json } = await article.writer.get(`${article.path}/revisions?limit=200`)
    expect(json.items.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: after }, (_, at) => after - at),
    )
    for (let number = before + 1; number <= after; number++) {
      const revision = await article.writer.get(`${article.path}/revisions/${number}`)
      expect(revision.json.content).toEqual(buildContent(expect.stringMatching(/^Gone \d+$/) as never, 'Text.'))
      const events = await rowsOf(service, 'SELECT 1 FROM event WHERE subject_id = $1', [`${article.id}/${number}`])
      expect(events).toHaveLength(1)
    }
    // Sent again, each is carried out if it was not, and answered as it was if it was.
    for (let time = 0; time < 20; time++) {
      const reply = await article.writer.post(`${article.path}/revisions`, saving(`Gone ${time}`).toString(), {
        ifMatch: '*',
        key: `gone ${time}`,
      })
      expect(reply.status).toBe(201)
    }
    expect(await headNumber()).toBe(before + 20)
  })
})

describe('a database that refuses connections and ends those there are', () => {
  let operator: DatabaseClient
  const name = (): string => new URL(service.database.url).pathname.slice(1)
  const endConnections = () =>
    operator.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name()])
  const allowConnections = (allowed: boolean) => operator.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS ${allowed}`)
  beforeAll(async () => {
    const server = new URL(service.database.url)
    server.pathname = '/postgres'
    operator = new DatabaseClient({ connectionString: server.href })
    await operator.connect()
  })
  afterAll(() => operator.end())

  it('is answered for with 503 and Retry-After, and the service recovers by itself', async () => {
    const reader = new Client(service.origin)
    const before = await headNumber()
    await allowConnections(false)
    try {
      await endConnections()
      const asked: (() => Promise<Reply>)[] = [
        () => article.writer.get(article.path),
        () => reader.get('/health/ready'),
        () => reader.get('/v1/articles?q=x'),
        () => reader.get(`${article.path}/revisions`),
        () => article.writer.post(`${article.path}/revisions`, { content: buildContent('H', 'x') }, { ifMatch: '*' }),
        () => article.editor.patch(article.path, { section: 'Down' }, { ifMatch: '*' }),
      ]
      for (const ask of asked) {
        const { status, headers, json, text } = await ask()
        expect([status, text]).toEqual([503, expect.anything()])
        expect([json.code, headers.get('retry-after')]).toEqual(['unavailable', '5'])
        expect(text).not.toMatch(/postgres|terminat|connection|FATAL/i)
      }
      expect((await reader.get('/health/live')).status).toBe(200)
    } finally {
      await allowConnections(true)
    }
    expect((await reader.get('/health/ready')).status).toBe(200)
    expect(await headNumber()).toBe(before)
  })

  it('R6: in the middle of writes, has kept what was acknowledged and nothing twice', async () => {
    const acknowledged: string[] = []
    let tries = 0
    const write = async (writer: number): Promise<void> => {
      for (let time = 0; time < 10; time++) {
        const section = `Section ${writer}.${time}`
        const reply = await article.editor.patch(article.path, { section }, { ifMatch: '*' })
        tries++
        if (reply.status === 200) acknowledged.push(section)
        else expect([reply.status, reply.text]).toEqual([503, expect.anything()])
      }
    }
    const writers = Promise.all([0, 1, 2, 3].map((writer) => write(writer)))
    for (const share of [10, 20, 30]) {
      await until(() => tries >= share || undefined, patience)
      await endConnections()
    }
    await writers
    const rows = await rowsOf<{ section: string }>(
      service,
      `SELECT data -> 'after' ->> 'section' AS section FROM event WHERE article_id = $1 AND verb = 'article.changed' ORDER BY id`,
      [article.id],
    )
    const kept = rows.map(({ section }) => section)
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept).toEqual(expect.arrayContaining(acknowledged))
    expect(acknowledged.length).toBeGreaterThan(0)
    expect((await article.editor.get(article.path)).json.section).toBe(kept.at(-1))
  })
})
