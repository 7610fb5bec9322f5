import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildArticle, buildContent, buildPublication, buildStaff } from '../factories/newsroom.js'
import { rowsOf } from '../support/events-of.js'
import { Client } from '../support/client.js'
import { routesOf } from '../support/routes.js'
import { startTestService, type TestService } from '../support/service.js'
import { labelOf, methodOf, type ReadyWrite, sendWrite, type WriteRoute, writeRoutes } from '../support/writes.js'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const named = (routes: WriteRoute[]) => routes.map((route): [string, WriteRoute] => [labelOf(route), route])
const changing = writeRoutes.filter(({ route }) => route !== 'POST /v1/diffs')
const each = it.each(named(writeRoutes))
const eachChange = it.each(named(changing))
const eachRetried = it.each(named(changing.filter((route) => methodOf(route) === 'POST')))

/** Everything that the database holds, but for answers kept for retries. */
async function wholeRecord(): Promise<unknown> {
  const tables = await rowsOf<{ name: string }>(
    service,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname NOT IN ('idempotency_record', '_prisma_migrations') ORDER BY relname`,
  )
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int AS rows, sum(hashtext(t::text)::bigint)::text AS sum FROM "${name}" t`,
  )
  return rowsOf(service, sums.join(' UNION ALL '))
}

const verbs = (): Promise<string[]> =>
  rowsOf<{ verb: string }>(service, 'SELECT verb FROM event ORDER BY id').then((rows) => rows.map(({ verb }) => verb))

describe('the list of writes that these tests go through', () => {
  it('has every registered route that writes', () => {
    const registered = routesOf(service.application).filter(({ method }) => method !== 'GET')
    const listed = new Set(writeRoutes.map(({ route }) => route))
    expect([...new Set(registered.map(({ method, url }) => `${method} ${url}`))].sort()).toEqual([...listed].sort())
  })
})

describe('a write', () => {
  each(
    'L1: %s answers with its status, says where to find what it made, and leaves exactly its events',
    async (_, route) => {
      const ready = await route.prepare(service)
      const before = await verbs()
      const reply = await sendWrite(route, ready)
      expect([reply.status, reply.text]).toEqual([route.status, expect.anything()])
      expect((await verbs()).slice(before.length)).toEqual(route.events)
      expect(reply.headers.get('cache-control') ?? 'no-store').not.toMatch(/public|s-maxage/)
      if (reply.json?.etag !== undefined) expect(reply.json.etag).toBe(reply.headers.get('etag'))
      const location = reply.headers.get('location')
      expect(location === null).toBe(reply.status !== 201)
      if (location === null) return
      const there = await ready.client.get(location)
      expect([location, there.status]).toEqual([location, 200])
      if (there.json.etag !== undefined) expect(there.headers.get('etag')).toBe(reply.headers.get('etag'))
    },
  )

  eachRetried('%s, sent again with its Idempotency-Key, is carried out once and answered alike', async (_, route) => {
    const ready = await route.prepare(service)
    const first = await sendWrite(route, ready, { key: 'once' })
    expect(first.status).toBe(route.status)
    const record = await wholeRecord()
    const again = await sendWrite(route, ready, { key: 'once' })
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([first.status, 'true'])
    for (const name of ['location', 'etag', 'content-type', 'cache-control', 'content-language', 'link']) {
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
    }
    const { token, ...kept } = first.json
    expect(again.json).toEqual(kept)
    if (token !== undefined) {
      const rows = await rowsOf<{ body: string }>(service, 'SELECT body FROM idempotency_record')
      for (const { body } of rows) expect(body).not.toContain(token)
    }
    const otherTag = await sendWrite(route, ready, { key: 'once', ifMatch: '"9-other"' })
    expect([otherTag.status, otherTag.json.code]).toEqual([422, 'idempotency_key_reused'])
    expect(await wholeRecord()).toEqual(record)
  })

  eachChange('%s, when refused, says no in the way of the contract and changes nothing', async (_, route) => {
    const ready = await route.prepare(service)
    const { publication, path, body, ifMatch, isHidden } = ready
    const auditor = await buildStaff(service, publication, 'auditor')
    const elsewhere = await buildPublication(service)
    const stranger = await buildStaff(service, elsewhere, 'contributor', 'editor', 'standards', 'admin')
    const record = await wholeRecord()

    const anyone = await sendWrite(route, ready, { client: new Client(service.origin) })
    expect([anyone.status, anyone.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Bearer/)])

    const reading = await sendWrite(route, ready, { client: auditor, key: 'auditor' })
    expect([reading.status, reading.json.code]).toEqual([403, 'forbidden'])

    const foreign = await sendWrite(route, ready, { client: stranger })
    expect([401, 403, 404]).toContain(foreign.status)
    if (isHidden === true) {
      const absent = path.replace(/[0-9a-f-]{36}/, '01900000-0000-7000-8000-000000000000')
      const nothing = await stranger.send(methodOf(route), absent, body, { ifMatch: '*' })
      expect([foreign.status, nothing.status]).toEqual([404, 404])
      expect({ ...foreign.json, instance: '' }).toEqual({ ...nothing.json, instance: '' })
    }

    if (body !== undefined) {
      const unknown = await sendWrite(route, ready, { body: { ...body, unknown: 1 } })
      expect([unknown.status, unknown.json.errors]).toEqual([400, [{ path: '/unknown', message: expect.any(String) }]])
    }

    const isConditional = methodOf(route) === 'PATCH' || /\/(revisions|restore|releases|transitions)$/.test(route.route)
    expect(ifMatch !== undefined).toBe(isConditional)
    if (ifMatch !== undefined) await expectConditional(route, ready, ifMatch)
    expect(await wholeRecord()).toEqual(record)
    if (ifMatch === undefined) return
    // The version part is what counts: the tag of another representation will do, among others too.
    const ofAnother = `"elsewhere", "${ifMatch.slice(1, ifMatch.lastIndexOf('-'))}-html"`
    expect((await sendWrite(route, ready, { ifMatch: ofAnother })).status).toBe(route.status)
  })
})

async function expectConditional(route: WriteRoute, ready: ReadyWrite, ifMatch: string): Promise<void> {
  const { ifMatch: _, ...unconditional } = ready
  const none = await sendWrite(route, unconditional)
  expect([none.status, none.json.code]).toEqual([428, 'precondition_required'])
  for (const malformed of [
    '',
    'abc',
    '"open',
    ifMatch.slice(1, -1),
    `${ifMatch} ${ifMatch}`,
    `${ifMatch},x`,
    '*, "a"',
  ]) {
    const reply = await sendWrite(route, ready, { ifMatch: malformed })
    expect([malformed, reply.status, reply.json.code]).toEqual([malformed, 400, 'precondition_malformed'])
  }
  for (const stale of [`W/${ifMatch}`, '"0-x"', '"99999999999999999999.0-x"', '""', '"-"', '"a", "b" ,W/"c"']) {
    const reply = await sendWrite(route, ready, { ifMatch: stale })
    expect([stale, reply.status, reply.json.code]).toEqual([stale, 412, 'precondition_failed'])
  }
}

describe('an Idempotency-Key', () => {
  it('belongs to its caller, method and path', async () => {
    const { publication, editor, writer } = await buildArticle(service)
    const body = (headline: string) => ({ publication: publication.slug, content: buildContent(headline, 'Text.') })
    const first = await writer.post('/v1/articles', body('One'), { key: 'shared' })
    const second = await editor.post('/v1/articles', body('Two'), { key: 'shared' })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.headers.get('idempotency-replayed')).toBeNull()
    const elsewhere = await buildAdmin(service).post('/v1/accounts', { name: 'Someone', roles: {} }, { key: 'shared' })
    expect(elsewhere.status).toBe(201)
  })

  it('is not used up by a request that was refused', async () => {
    const { publication, writer } = await buildArticle(service)
    const send = (headline: string) =>
      writer.post(
        '/v1/articles',
        { publication: publication.slug, content: buildContent(headline, 'Text.') },
        { key: 'tried' },
      )
    expect((await send('')).status).toBe(422)
    expect((await send('A headline')).status).toBe(201)
  })

  it('is good for 24 hours', async () => {
    const { publication, writer } = await buildArticle(service)
    const send = () =>
      writer.post(
        '/v1/articles',
        { publication: publication.slug, content: buildContent('Daily briefing', 'Text.') },
        { key: 'daily' },
      )
    const first = await send()
    service.clock.pass(23 * 3_600_000)
    expect((await send()).json).toEqual(first.json)
    service.clock.pass(2 * 3_600_000)
    const next = await send()
    expect(next.status).toBe(201)
    expect(next.json.article.id).not.toBe(first.json.article.id)
  })

  it.each([
    ['not quoted', 'abc'],
    ['empty', '""'],
    ['missing its text', ''],
    ['of 256 characters', `"${'x'.repeat(256)}"`],
    ['not closed', '"abc'],
    ['two of them', '"a", "b"'],
    ['outside ASCII', '"\u00e9"'],
    ['with parameters', '"a";b=1'],
    ['wrongly escaped', '"a\\b"'],
  ])('that is %s is refused', async (_, key) => {
    const { publication, writer } = await buildArticle(service)
    const body = { publication: publication.slug, content: buildContent('Headline', 'Text.') }
    const reply = await writer.post('/v1/articles', body, { headers: { 'idempotency-key': key } })
    expect([reply.status, reply.json.code]).toEqual([400, 'idempotency_key_malformed'])
  })

  it('of 255 characters, some of them escaped, is taken', async () => {
    const { publication, writer } = await buildArticle(service)
    const body = { publication: publication.slug, content: buildContent('Headline', 'Text.') }
    const key = { 'idempotency-key': `"${'x'.repeat(253)}\\"\\\\"` }
    const [first, again] = [
      await writer.post('/v1/articles', body, { headers: key }),
      await writer.post('/v1/articles', body, { headers: key }),
    ]
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.json).toEqual(first.json)
  })
})
