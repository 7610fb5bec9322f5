import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildArticle, buildContent, paragraph, type TestArticle } from '../factories/newsroom.js'
import type { Reply } from '../support/client.js'
import { startTestService, type TestService } from '../support/service.js'
import { labelOf, methodOf, type ReadyWrite, sendWrite, type WriteRoute, writeRoutes } from '../support/writes.js'

let service: TestService
let article: TestArticle
beforeAll(async () => {
  service = await startTestService()
  article = await buildArticle(service)
})
afterAll(() => service.stop())

const withBodies = writeRoutes.filter((route) => methodOf(route) !== 'DELETE' && !route.route.endsWith('/restore'))
const each = it.each(withBodies.map((route): [string, WriteRoute] => [labelOf(route), route]))

type Path = (string | number)[]
const pointer = (path: Path): string => path.map((key) => `/${key}`).join('')

function* placesIn(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

/** A copy with something else in one place. */
function withAt(value: unknown, [key, ...rest]: Path, inner: unknown): unknown {
  if (key === undefined) return inner
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? withAt(item, rest, inner) : item))
  const fields = value as Record<string, unknown>
  return { ...fields, [key]: withAt(fields[key], rest, inner) }
}

/** What is of ours alone: a stack, SQL, a path of the machine. */
const ofOurs =
  /\bat [\w.<>]+ \(|node_modules|\.[jt]s:\d|\b(SELECT|INSERT INTO|DELETE FROM) |\/(home|root|tmp|usr|var)\/|pg_|prisma/i

interface Expectation {
  what: unknown
  statuses: number[]
  /** The JSON Pointer that the errors name. */
  place?: string
}

/** What is wrong about a refusal, in words; none when it is as it should be. */
function complaints({ status, text, json }: Reply, { what, statuses, place }: Expectation): string[] {
  const asked = JSON.stringify([place, what]).slice(0, 100)
  if (!statuses.includes(status)) return [`${asked} is answered with ${status}: ${text.slice(0, 200)}`]
  if (ofOurs.test(text)) return [`${asked} tells of our own: ${text}`]
  if (status === 404 || place === undefined) return []
  const places: string[] = (json.errors ?? []).map(({ path }: { path: string }) => path)
  return places.includes(place) ? [] : [`${asked} is refused at ${places.join()}: ${text.slice(0, 200)}`]
}

/** As JSON, with one more field in the object at a path: `__proto__` could not be set otherwise. */
function withField(value: unknown, path: Path, name: string): string {
  const here = path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value)
  const object = JSON.stringify(here)
    .replace(/\}$/, `,${JSON.stringify(name)}:[]}`)
    .replace('{,', '{')
  return JSON.stringify(withAt(value, path, 'HERE')).replace('"HERE"', () => object)
}

/** Sends against whatever is there, so that the body is what is refused. */
const send = (route: WriteRoute, ready: ReadyWrite, body: unknown): Promise<Reply> =>
  sendWrite(route, ready, { body, ...(ready.ifMatch !== undefined && { ifMatch: '*' }) })

describe('a body', () => {
  each('of %s with a NUL or half a character in any text is refused by the place of it', async (_, route) => {
    const ready = await route.prepare(service)
    const wrong: string[] = []
    for (const [path, value] of placesIn(ready.body)) {
      if (typeof value !== 'string') continue
      // A title is named by its slug, and none has such a one.
      const isName = route.route === 'POST /v1/articles' && path[0] === 'publication'
      for (const bad of ['a\0b', '\ud83d', 'x\udc00']) {
        const reply = await send(route, ready, withAt(ready.body, path, bad))
        const expected = { what: bad, place: pointer(path), statuses: isName ? [404] : [400, 422] }
        wrong.push(...complaints(reply, expected))
      }
    }
    expect(wrong).toEqual([])
  })

  each('of %s with anything of a wrong type is refused by a place', async (_, route) => {
    const ready = await route.prepare(service)
    const wrong: string[] = []
    for (const [path, value] of placesIn(ready.body)) {
      for (const bad of [true, 1.5, 1e300, { a: 1 }, [7]]) {
        if (typeof bad === typeof value && typeof value !== 'object') continue
        const reply = await send(route, ready, withAt(ready.body, path, bad))
        wrong.push(...complaints(reply, { what: bad, statuses: [400] }))
        if (!(reply.json?.errors?.length > 0)) wrong.push(`${pointer(path)} ${JSON.stringify(bad)}: no place is named`)
      }
    }
    expect(wrong).toEqual([])
  })

  each('of %s with an unknown field is refused by the place of it', async (_, route) => {
    const ready = await route.prepare(service)
    const wrong: string[] = []
    for (const [path, value] of placesIn(ready.body)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      for (const name of ['unknown', '__proto__', 'constructor', 'prototype', 'toString', 'a/b~c']) {
        const reply = await send(route, ready, withField(ready.body, path, name))
        const place = `${pointer(path)}/${name.replace('~', '~0').replace('/', '~1')}`
        wrong.push(...complaints(reply, { what: name, place, statuses: [400] }))
      }
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['cut off', '{"publication":"x"'],
    ['no JSON', 'hello'],
    ['two of them', '{}{}'],
    ['with a trailing comma', '{"a":1,}'],
    ['with a comment', '{/* no */}'],
    ['with NaN', '{"a":NaN}'],
    ['with a bare control character', '{"a":"\u0001"}'],
    ['100,000 arrays deep', '['.repeat(100_000)],
    ['100,000 objects deep', '{"a":'.repeat(100_000)],
    ['65 levels deep and otherwise whole', `${'['.repeat(65)}${']'.repeat(65)}`],
  ])('that is %s is malformed', async (_, body) => {
    const { status, json } = await article.writer.post('/v1/articles', body)
    expect([status, json.code]).toEqual([400, 'malformed_request'])
  })

  it.each([
    ['64 levels deep', `${'['.repeat(64)}${']'.repeat(64)}`],
    ['null', 'null'],
    ['a number', '1'],
    ['a text', '"text"'],
    ['a list', '[]'],
    ['brackets in a text', JSON.stringify({ a: '['.repeat(10_000) })],
  ])('that is %s is well-formed and refused for what it is', async (_, body) => {
    const { status, json } = await article.writer.post('/v1/articles', body)
    expect([status, json.code]).toEqual([400, 'validation_failed'])
  })

  it('that is missing is refused like an empty one', async () => {
    for (const headers of [{}, { 'content-type': 'application/json' }]) {
      const { status, json } = await article.writer.post('/v1/articles', undefined, { headers })
      expect([status, json.code]).toEqual([400, 'validation_failed'])
    }
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'nonsense',
    'application/jsonp',
  ])('of type %s is not taken', async (type) => {
    const { status, json } = await article.writer.post('/v1/articles', '{}', { headers: { 'content-type': type } })
    expect([status, json.code]).toEqual([415, 'unsupported_media_type'])
  })
})

describe('an article', () => {
  const save = (content: unknown): Promise<Reply> =>
    article.writer.post(`${article.path}/revisions`, { content }, { ifMatch: '*' })
  const ofBlocks = (count: number): object => ({
    headline: 'H',
    body: Array.from({ length: count }, (_, at) => paragraph(`${at}`)),
  })

  it('takes 5,000 blocks and not one more', async () => {
    expect((await save(ofBlocks(4_999))).status).toBe(201)
    const { status, json } = await save(ofBlocks(5_000))
    expect([status, json.code, json.errors[0].path]).toEqual([422, 'content_too_large', '/content/body'])
    const lines = { headline: 'H', body: { format: 'text', value: 'Line.\n\n'.repeat(5_000) } }
    expect((await save(lines)).json.code).toBe('content_too_large')
  })

  it('takes 2 MB of text and not one byte more', async () => {
    const ofBytes = (bytes: number) => {
      const full = Math.floor((bytes - 1) / 200_000)
      return buildContent(
        'H',
        ...Array.from({ length: full }, () => 'x'.repeat(200_000)),
        'x'.repeat(bytes - 1 - full * 200_000),
      )
    }
    expect((await save(ofBytes(2_000_000))).status).toBe(201)
    const { status, json } = await save(ofBytes(2_000_001))
    expect([status, json.code, json.errors[0].path]).toEqual([422, 'content_too_large', '/content'])
  })

  it('comes in a body of 5 MB and not one byte more', async () => {
    const most = 5 * 1024 * 1024
    const sent = (bytes: number) => article.writer.post(`${article.path}/revisions`, `${' '.repeat(bytes - 2)}{}`)
    expect((await sent(most)).status).toBe(400)
    const { status, json } = await sent(most + 1)
    expect([status, json.code]).toEqual([413, 'payload_too_large'])
  })

  it.each([
    ['numbers past what a column holds', { basedOn: 2 ** 31 }],
    ['numbers past what JSON holds', '99999999999999999999'],
    ['numbers below the first', { basedOn: 0 }],
    ['fractions', { basedOn: 1.5 }],
  ])('is not based on revisions of %s', async (_, fields) => {
    const content = buildContent('H', 'Text.')
    const body =
      typeof fields === 'string' ? `{"content":${JSON.stringify(content)},"basedOn":${fields}}` : { content, ...fields }
    const { status, json } = await article.writer.post(`${article.path}/revisions`, body, { ifMatch: '*' })
    expect([status, json.errors[0].path]).toEqual([400, '/basedOn'])
  })
})
