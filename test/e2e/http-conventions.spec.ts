import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildArticle, buildContent } from '../factories/newsroom.js'
import { Client, type Reply } from '../support/client.js'
import { buildReadableNewsroom, type ReadableNewsroom, readingRoutes } from '../support/reads.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let newsroom: ReadableNewsroom
let reader: Client
beforeAll(async () => {
  service = await startTestService()
  reader = new Client(service.origin)
  newsroom = await buildReadableNewsroom(service)
}, 120_000)
afterAll(() => service.stop())

/** Stylesheets and pictures: no part of the record, and the same for everybody. */
const isFile = /^\/(assets\/|[^/]+\.(css|txt)$)/

const sendsElsewhere = ({ status }: Reply): boolean => status === 301 || status === 303

/** Every route that reads, as each caller who may: the public without a token, staff with one. */
function* readings(): Generator<[address: string, caller: Client, isPublic: boolean]> {
  for (const route of readingRoutes(service)) {
    if (route.permission === 'public') yield [newsroom.addressOf(route), reader, true]
    yield [newsroom.addressOf(route), newsroom.admin, false]
  }
}

const protections = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
}

function expectProtected({ headers }: Pick<Reply, 'headers'>): void {
  for (const [name, value] of Object.entries(protections)) expect(headers.get(name)).toBe(value)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('server')).toBeNull()
}

describe('reading', () => {
  it('answers every route with a strong ETag, and 304 without a body to whoever has it', async () => {
    let looked = 0
    for (const [address, caller] of readings()) {
      const first = await caller.get(address)
      if (sendsElsewhere(first)) continue
      expect([address, first.status]).toEqual([address, 200])
      const tag = first.headers.get('etag') ?? ''
      expect([address, tag]).toEqual([address, expect.stringMatching(/^"[\x21\x23-\x7e]+"$/)])
      // Twice: the second answer may come from memory.
      for (let time = 0; time < 2; time++) {
        const again = await caller.get(address, { headers: { 'if-none-match': tag } })
        expect([address, again.status, again.text, again.headers.get('etag')]).toEqual([address, 304, '', tag])
        expectProtected(again)
        expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
        expect(again.headers.get('vary')).toBe(first.headers.get('vary'))
      }
      const other = await caller.get(address, { headers: { 'if-none-match': '"something-else"' } })
      expect([address, other.status, other.text]).toEqual([address, 200, first.text])
      looked++
    }
    expect(looked).toBeGreaterThan(35)
  })

  it('says of every answer who may keep it, and what it depends on', async () => {
    for (const [address, caller, isPublic] of readings()) {
      const { headers } = await caller.get(address)
      const keeping = headers.get('cache-control') ?? ''
      if (isFile.test(address)) continue
      expect([address, keeping]).toEqual([
        address,
        isPublic ? 'public, no-cache, s-maxage=60, stale-while-revalidate=60' : expect.stringMatching(/^private, no-/),
      ])
      expect([address, headers.get('vary')]).toEqual([address, 'Accept, Authorization, Cookie'])
      if (!isPublic && address.startsWith('/v1/articles/')) expect(headers.get('surrogate-key')).toBeNull()
    }
  })

  it('has what a process says of itself kept nowhere', async () => {
    for (const address of ['/health/live', '/health/ready', '/metrics']) {
      const { status, headers } = await newsroom.admin.get(address, { headers: { 'if-none-match': '*' } })
      expect([address, status, headers.get('cache-control'), headers.get('etag')]).toEqual([
        address,
        200,
        'no-store',
        null,
      ])
    }
  })

  it('never gives a tag to two different answers, whatever is changed in between', async () => {
    const seen = new Map<string, string>()
    const look = async (): Promise<void> => {
      for (const [address, caller, isPublic] of readings()) {
        if (!address.startsWith('/v1/')) continue
        const { status, text, headers } = await caller.get(address)
        if (status !== 200) continue
        const key = `${address} ${isPublic} ${headers.get('etag')}`
        expect([key, text]).toEqual([key, seen.get(key) ?? text])
        seen.set(key, text)
      }
    }
    const admin = buildAdmin(service)
    const change = async (path: string, fields: object): Promise<void> => {
      const { headers } = await admin.get(path)
      const reply = await admin.patch(path, fields, { ifMatch: headers.get('etag') ?? '' })
      expect([path, reply.status, reply.text]).toEqual([path, 200, expect.anything()])
    }
    const { article, editor, writer } = newsroom.desk
    const title = `/v1/publications/${article.publication.slug}`
    await look()
    await change(title, { policy: { showStaff: 'name' } })
    await look()
    await change(`/v1/accounts/${writer.accountId}`, { name: 'Somebody by Another Name' })
    await look()
    await change(title, { name: 'A Title by Another Name' })
    await look()
    const about = await editor.get(article.path)
    await editor.patch(article.path, { language: 'nl', slug: 'another-slug' }, { ifMatch: about.json.etag })
    await look()
    const { number } = await article.save(buildContent('Third', 'A third text.'))
    await look()
    await article.release(number, { noNoticeReason: 'A new story' })
    await look()
    expect(seen.size).toBeGreaterThan(100)
  })

  it('takes HEAD wherever it takes GET, with the same headers and no body', async () => {
    for (const [address, caller] of readings()) {
      const [head, get] = [await caller.send('HEAD', address, undefined), await caller.get(address)]
      expect([address, head.status, head.text]).toEqual([address, get.status, ''])
      for (const name of ['etag', 'content-type', 'cache-control', 'vary', 'link']) {
        expect([address, name, head.headers.get(name)]).toEqual([address, name, get.headers.get(name)])
      }
    }
  })

  it('links a revision to its history, to the latest and to its neighbours (RFC 5829)', async () => {
    const { path, writer } = newsroom.desk.article
    const relations = async (caller: Client, of: string): Promise<Record<string, string>> => {
      const link = (await caller.get(`${path}${of}`)).headers.get('link') ?? ''
      return Object.fromEntries(
        [...link.matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(([, target, name]) => [name, target]),
      )
    }
    const all = await relations(writer, '/revisions/2')
    expect(all).toEqual({
      'version-history': `${path}/revisions`,
      'latest-version': expect.stringMatching(/\/revisions\/\d+$/),
      'predecessor-version': `${path}/revisions/1`,
      'successor-version': `${path}/revisions/3`,
    })
    for (const target of Object.values(all)) expect((await writer.get(target)).status).toBe(200)
    expect(await relations(reader, '')).toMatchObject({ 'version-history': `${path}/revisions` })
    for (const target of Object.values(await relations(reader, '/revisions/2'))) {
      expect([target, (await reader.get(target)).status]).toEqual([target, 200])
    }
  })

  it('gives a revision in the form that is liked best', async () => {
    const at = `${newsroom.desk.article.path}/revisions/1`
    for (const [accept, type] of [
      ['text/html', 'text/html'],
      ['text/markdown;q=0.9, text/html;q=0.8', 'text/markdown'],
      ['text/*', 'text/html'],
      ['text/html;q=0, */*', 'application/json'],
      ['application/json;q=0.1, text/plain', 'text/plain'],
      ['image/png, */*;q=0.1', 'application/json'],
    ] as const) {
      const { headers } = await reader.get(at, { headers: { accept } })
      expect([accept, headers.get('content-type')]).toEqual([accept, `${type}; charset=utf-8`])
    }
    for (const accept of ['image/png', 'text/html;q=0', 'nonsense', 'application/json;q=0, text/*;q=0']) {
      const { status, json } = await reader.get(at, { headers: { accept } })
      expect([accept, status, json.code]).toEqual([accept, 406, 'not_acceptable'])
    }
  })
})

describe('refusing', () => {
  it('always answers with a problem document whose type leads to its explanation', async () => {
    const article = await buildArticle(service)
    const explained = (await reader.get('/docs/problems')).text
    const refusals: [status: number, Promise<Reply>][] = [
      [400, reader.get('/v1/articles?limit=0')],
      [401, reader.get('/v1/me')],
      [403, article.writer.patch(article.path, {}, { ifMatch: '*' })],
      [404, reader.get(article.path)],
      [404, reader.get('/v1/nowhere')],
      [405, reader.send('PUT', '/v1/articles', {})],
      [406, reader.get(`${newsroom.desk.article.path}/revisions/1`, { headers: { accept: 'image/png' } })],
      [409, article.editor.post(`${article.path}/corrections`, { kind: 'update', severity: 'minor', statement: 'x' })],
      [
        412,
        article.writer.post(`${article.path}/revisions`, { content: buildContent('H', 'x') }, { ifMatch: '"0.0-x"' }),
      ],
      [413, article.writer.post('/v1/articles', JSON.stringify('x'.repeat(5 * 1024 * 1024)))],
      [415, article.writer.post('/v1/articles', '<a/>', { headers: { 'content-type': 'text/xml' } })],
      [
        422,
        article.writer.post('/v1/articles', { publication: article.publication.slug, content: buildContent('', '') }),
      ],
      [428, article.editor.patch(article.path, { section: 'News' })],
    ]
    for (const [status, refusal] of refusals) {
      const reply = await refusal
      expect([status, reply.status, reply.text]).toEqual([status, status, expect.anything()])
      expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(reply.headers.get('cache-control')).toBe('no-store')
      expectProtected(reply)
      const { type, title, detail, instance, code, ...rest } = reply.json
      expect(rest.status).toBe(status)
      expect(type).toBe(`/docs/problems#${code}`)
      expect(explained).toContain(`id="${code}"`)
      for (const text of [title, detail]) expect(text).toMatch(/\w/)
      expect(instance).toMatch(/^\/[^?]*$/)
      for (const error of rest.errors ?? []) {
        expect(error).toEqual({ path: expect.stringMatching(/^(\/|$)/), message: expect.stringMatching(/\w/) })
      }
    }
  })

  it('tells of each method that a resource does not take which ones it does', async () => {
    const { path } = newsroom.desk.article
    for (const [method, address, allow] of [
      ['DELETE', '/v1/articles', 'GET, HEAD, POST'],
      ['OPTIONS', path, 'GET, HEAD, PATCH'],
      ['PUT', `${path}/revisions/1`, 'GET, HEAD'],
      ['POST', '/v1/me', 'GET, HEAD'],
      ['POST', `/${newsroom.desk.article.publication.slug}`, 'GET, HEAD'],
    ] as const) {
      const reply = await reader.send(method, address, undefined)
      expect([method, address, reply.status, reply.headers.get('allow')]).toEqual([method, address, 405, allow])
    }
    expect((await reader.post('/v1/nowhere')).status).toBe(404)
    expect((await reader.post('/nowhere/at/all/of/this')).status).toBe(404)
  })
})

describe('rates', () => {
  it('says how many requests are left, and answers 429 with Retry-After past the limit, until the minute is over', async () => {
    const limited = await startTestService({ publicRequestsPerMinute: 5, authenticatedRequestsPerMinute: 7 })
    try {
      const anyone = new Client(limited.origin)
      for (let left = 4; left >= 0; left--) {
        const { status, headers } = await anyone.get('/v1/publications')
        expect([status, headers.get('ratelimit-policy')]).toEqual([200, '"address";q=5;w=60'])
        expect(headers.get('ratelimit')).toMatch(new RegExp(`^"address";r=${left};t=\\d+$`))
      }
      const refused = await anyone.get('/v1/publications')
      expect([refused.status, refused.json.code]).toEqual([429, 'rate_limited'])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(refused.headers.get('content-type')).toContain('application/problem+json')
      expectProtected(refused)
      // Whoever has a token is counted apart; guessed ones, each another, are counted for the address they came from.
      expect((await buildAdmin(limited).get('/v1/me')).headers.get('ratelimit-policy')).toBe('"token";q=7;w=60')
      for (let guess = 1; guess <= 5; guess++)
        expect((await anyone.as(`corr_guess${guess}`).get('/v1/me')).status).toBe(401)
      expect((await anyone.as('corr_guess6').get('/v1/me')).status).toBe(429)
      limited.clock.pass(60_000)
      expect((await anyone.get('/v1/publications')).status).toBe(200)
    } finally {
      await limited.stop()
    }
  })
})
