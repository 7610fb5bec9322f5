import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildArticle, type TestArticle } from '../factories/newsroom.js'
import { Client } from '../support/client.js'
import { type RawReply, requestHead, saveHead, sendBytes } from '../support/raw-http.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let article: TestArticle
let reader: Client
beforeAll(async () => {
  service = await startTestService()
  reader = new Client(service.origin)
  article = await buildArticle(service)
  await article.release(1)
})
afterAll(() => service.stop())

function expectProblem({ status, headers, body }: RawReply, expected: number, code: string): void {
  expect([status, body]).toEqual([expected, expect.stringContaining(`"code":"${code}"`)])
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
}

const headNumber = async (): Promise<number> => (await article.writer.get(`${article.path}/revisions/head`)).json.number

describe('bytes', () => {
  it.each([
    ['no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ['cut off in a character', Buffer.from([0x22, 0xe2, 0x82, 0x22])],
    ['an overlong form', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['a surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le')],
  ])('in a body that are %s are malformed: nothing is guessed', async (_, bytes) => {
    const body = Buffer.concat([Buffer.from('{"content":{"headline":'), bytes, Buffer.from(',"body":[]}}')])
    const before = await headNumber()
    const head = saveHead(article, article.writer.token, { 'content-length': String(body.length) })
    expectProblem(await sendBytes(service, Buffer.concat([Buffer.from(head), body])), 400, 'malformed_request')
    expect(await headNumber()).toBe(before)
  })

  it.each([
    ['no HTTP', '\x16\x03\x01\x00hello\r\n\r\n', 400, 'malformed_request'],
    ['an unknown method', requestHead('BREW', '/v1/articles'), 400, 'malformed_request'],
    [
      'two lengths',
      requestHead('POST', '/v1/diffs', { 'content-length': '2', 'Content-Length': '3' }),
      400,
      'malformed_request',
    ],
    [
      'a length and chunks',
      requestHead('POST', '/v1/diffs', { 'content-length': '2', 'transfer-encoding': 'chunked' }),
      400,
      'malformed_request',
    ],
    ['a length that is none', requestHead('POST', '/v1/diffs', { 'content-length': '-1' }), 400, 'malformed_request'],
    [
      'a chunk that is none',
      `${requestHead('POST', '/v1/diffs', { 'content-type': 'application/json', 'transfer-encoding': 'chunked' })}zz\r\n`,
      400,
      'malformed_request',
    ],
    [
      'an address of 30,000 characters',
      requestHead('GET', `/v1/articles?q=${'x'.repeat(30_000)}`),
      431,
      'headers_too_large',
    ],
    [
      '20,000 characters of headers',
      requestHead('GET', '/v1/articles', { cookie: 'x'.repeat(20_000) }),
      431,
      'headers_too_large',
    ],
    ['a known method that nothing takes', requestHead('TRACE', '/v1/articles'), 405, 'method_not_allowed'],
    [
      'more than 5 MB in chunks',
      `${requestHead('POST', '/v1/diffs', { 'content-type': 'application/json', 'transfer-encoding': 'chunked' })}500001\r\n${' '.repeat(0x500001)}\r\n0\r\n\r\n`,
      413,
      'payload_too_large',
    ],
  ])('that are %s get a problem document', async (_, bytes, status, code) => {
    expectProblem(await sendBytes(service, bytes), status, code)
  })
})

const refusals = new Set([400, 403, 404, 405])

describe('an address', () => {
  const names = [
    '%00',
    'a%00b',
    '..%2f..%2fetc%2fpasswd',
    'x'.repeat(490),
    'x'.repeat(600),
    '__proto__',
    'constructor',
    '-1',
    '0',
    '1e3',
    '2147483648',
    '99999999999999999999',
    '%20',
    "'%20OR%201=1--",
    '%f0%9f%98%80',
    '%ef%bf%bf',
    'null',
    '*',
    '%2A',
    ';',
    '%3f',
    '%23',
  ]
  const places = [
    '/v1/articles/N',
    '/v1/articles/ID/revisions/N',
    '/v1/articles/ID/revisions/N/restore',
    '/v1/articles/ID/diffs/N/1',
    '/v1/articles/ID/diffs/1/N',
    '/v1/articles/N/releases',
    '/v1/articles/N/corrections',
    '/v1/corrections/N',
    '/v1/publications/N',
    '/v1/accounts/N',
    '/v1/accounts/N/tokens',
    '/v1/accounts/ID/tokens/N',
    '/v1/N',
    '/N',
    '/N/N',
    '/N/N/revisions/N',
    '/TITLE/N',
    '/TITLE/N/history',
    '/assets/demo/N',
    '/N.css',
    '/docs/N',
  ]

  it.each(places)('%s leads nowhere, whatever name stands in it', async (place) => {
    const admin = buildAdmin(service)
    const wrong: string[] = []
    for (const name of names) {
      const address = place.replaceAll('N', name).replace('ID', article.id).replace('TITLE', article.publication.slug)
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
        const reply = await admin.send(method, address, method === 'GET' || method === 'DELETE' ? undefined : {}, {
          ifMatch: '*',
        })
        // A body is held against its schema before the id is looked for.
        if (!refusals.has(reply.status)) wrong.push(`${method} ${address}: ${reply.status}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(['/%zz', '/v1/articles/%', '/v1/articles/%ff', '/v1/articles/%c0%af', '/v1/articles/%ed%a0%80', '/%e2%82/x'])(
    'that is %s is malformed',
    async (address) => {
      expectProblem(await sendBytes(service, requestHead('GET', address)), 400, 'malformed_request')
    },
  )

  it('with doubled slashes or dots leads nowhere', async () => {
    for (const target of [
      '//v1/articles',
      '/v1//articles',
      '/v1/../v1/articles',
      '/./v1/articles',
      '/v1/articles/../../health',
      '///',
      '/V1/articles',
      '*',
      'http://elsewhere.example/v2',
    ]) {
      const { status } = await sendBytes(service, requestHead('GET', target))
      expect([target, status]).toEqual([target, 404])
    }
  })

  it.each(['q', 'section', 'publication'])('with a NUL in %s is refused by its place', async (name) => {
    const { status, json } = await reader.get(`/v1/articles?${name}=a%00b`)
    expect([status, json.errors[0].path]).toEqual([400, `/${name}`])
  })

  it('searches for what is special to a database as for any words', async () => {
    for (const q of ['%25', '_', '\\', "'", "';--", '%C3%A4', '%F0%9F%98%80', '%ff', 'a'.repeat(200)]) {
      const { status, json } = await reader.get(`/v1/articles?q=${q}`)
      expect([q, status, json.items]).toEqual([q, 200, []])
    }
    expect((await reader.get(`/v1/articles?q=${'a'.repeat(201)}`)).status).toBe(400)
  })
})

describe('a caller', () => {
  it('with a token that is malformed, of another scheme, unknown, expired or revoked gets the same 401', async () => {
    const admin = buildAdmin(service)
    const tokens = `/v1/accounts/${article.writer.accountId}/tokens`
    const soon = new Date(service.clock.now().getTime() + 60_000).toISOString()
    const expired = (await admin.post(tokens, { label: 'x', expiresAt: soon })).json.token
    const revoked = (await admin.post(tokens, { label: 'x' })).json
    await admin.delete(`${tokens}/${revoked.id}`)
    const good = await reader.as(expired).get('/v1/me')
    expect(good.status).toBe(200)
    service.clock.pass(60_000)
    const answers: unknown[] = []
    for (const authorization of [
      'Bearer',
      'Bearer ',
      'Basic eDp5',
      `Basic ${article.writer.token}`,
      `Token ${article.writer.token}`,
      'Bearer a b',
      `Bearer ${article.writer.token}x`,
      'Bearer corr_',
      `Bearer corr_${'x'.repeat(43)}`,
      `Bearer ${'x'.repeat(10_000)}`,
      `Bearer ${expired}`,
      `Bearer ${revoked.token}`,
      `Bearer ${article.writer.token}, Bearer ${article.editor.token}`,
      'Bearer \u00ff',
      '',
      '{}',
    ]) {
      for (const path of [article.path, '/v1/me', '/v1/audit/events', '/v1/publications']) {
        const { status, headers, json } = await reader.get(path, { headers: { authorization } })
        expect([authorization, status]).toEqual([authorization, 401])
        expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="/)
        answers.push(JSON.stringify({ ...json, instance: '' }))
      }
    }
    expect(new Set(answers).size).toBe(1)
  })

  it('without the role is told 403, and of another title’s unpublished work nothing', async () => {
    const [mine, theirs] = [await buildArticle(service), await buildArticle(service)]
    for (const path of ['/v1/audit/events', '/v1/accounts', `/v1/accounts/${mine.writer.accountId}`]) {
      expect([path, (await mine.writer.get(path)).status]).toEqual([path, 403])
    }
    for (const path of [
      '',
      '/revisions',
      '/revisions/1',
      '/revisions/head',
      '/releases',
      '/corrections',
      '/diffs/1/1',
    ]) {
      expect([path, (await theirs.editor.get(`${mine.path}${path}`)).status]).toEqual([path, 404])
    }
  })
})
