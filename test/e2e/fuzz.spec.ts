import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { buildReadableNewsroom, readingRoutes, type ReadableNewsroom } from '../support/reads.js'
import type { Reply } from '../support/client.js'
import { startTestService, type TestService } from '../support/service.js'
import { labelOf, methodOf, type ReadyWrite, sendWrite, type WriteRoute, writeRoutes } from '../support/writes.js'

let service: TestService
let newsroom: ReadableNewsroom
let ready: Map<WriteRoute, ReadyWrite>
beforeAll(async () => {
  service = await startTestService()
  newsroom = await buildReadableNewsroom(service)
  ready = new Map()
  for (const route of writeRoutes) ready.set(route, await route.prepare(service))
}, 120_000)
afterAll(() => service.stop())

/** Texts that have broken something somewhere. */
const awkward = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '\ufeff',
  '\u001e',
  'NaN',
  'null',
  '-1',
  '1e999',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '${7*7}',
  '{{7*7}}',
  '%00',
  '../../x',
  'x'.repeat(5_000),
  '👩‍👩‍👧',
  'İ',
  '\n',
  '\\',
  '"',
  '$1',
  '::int',
)
const value: fc.Arbitrary<unknown> = fc.oneof(
  { maxDepth: 3 },
  awkward,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(0, -0, -1, 1, 1.5, 2 ** 31, 2 ** 53, 1e21, 1e308, null, true, false),
  fc.constantFrom<unknown>([], {}, [[]], [null], [{}]),
  fc.jsonValue({ maxDepth: 3 }),
)

/** One thing done to one place of a document, which the numbers pick. */
const mutation = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'swap'),
  other: fc.nat(),
  value,
  key: fc.oneof(awkward, fc.constantFrom('kind', 'text', 'body', 'runs', 'revision', 'statement', 'policy')),
})
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never

function* placesIn(document: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof document !== 'object' || document === null) return
  const holder = document as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    yield { holder, key }
    yield* placesIn(holder[key])
  }
}

function mutate(document: unknown, { place, kind, other, value: given, key }: Mutation): void {
  const places = [...placesIn(document)]
  const [here, there] = [places[place % places.length], places[other % places.length]]
  if (here === undefined || there === undefined) return
  const { holder } = here
  // Copies: what is put in is mutated in its turn.
  const [copy, value] = structuredClone([there.holder[there.key], given])
  if (kind === 'replace') holder[here.key] = value
  else if (kind === 'swap') holder[here.key] = copy
  else if (kind === 'remove' && !Array.isArray(holder)) delete holder[here.key]
  else if (Array.isArray(holder)) holder.push(...(kind === 'repeat' ? Array.from({ length: 60 }, () => copy) : [value]))
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Refusals say nothing of ours, and nothing fails without having been foreseen. */
function expectForeseen(asked: string, { status, text }: Reply): void {
  if (status < 500 && !(status >= 400 && /\bat [\w.<>]+ \(|node_modules|\.ts:\d|\b(SELECT|INSERT INTO) /.test(text)))
    return
  throw new Error(`${asked} was answered with ${status}: ${text.slice(0, 500)}`)
}

const runs = { numRuns: 40, endOnFailure: true }

describe('whatever is sent', () => {
  const withBodies = writeRoutes.filter((route) => methodOf(route) !== 'DELETE' && !route.route.endsWith('/restore'))
  it.each(withBodies.map((route): [string, WriteRoute] => [labelOf(route), route]))(
    'to %s is answered as foreseen',
    async (label, route) => {
      const write = ready.get(route)
      if (write === undefined) throw new Error('not prepared')
      await fc.assert(
        fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
          const body: unknown = JSON.parse(JSON.stringify(write.body))
          for (const one of mutations) mutate(body, one)
          const reply = await sendWrite(route, write, {
            body: JSON.stringify(body),
            ...(write.ifMatch !== undefined && { ifMatch: '*' }),
          })
          expectForeseen(label, reply)
        }),
        runs,
      )
    },
  )

  it('as a query, to any route that reads, is answered as foreseen', async () => {
    const names = [
      'limit',
      'cursor',
      'publication',
      'section',
      'q',
      'kind',
      'state',
      'from',
      'to',
      'article',
      'actor',
      'verb',
      'subject',
      'format',
      'granularity',
      'view',
      'month',
      '__proto__',
      'a[b]',
    ]
    const parameter = fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(
        awkward,
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.integer().map(String),
        fc
          .date()
          .filter((date) => !Number.isNaN(date.getTime()))
          .map((date) => date.toISOString()),
        fc.jsonValue({ maxDepth: 1 }).map((json) => Buffer.from(JSON.stringify(json)).toString('base64url')),
        fc.uuid(),
      ),
    )
    const encode = (text: string): string =>
      encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd')).slice(0, 8_000)
    const addresses = readingRoutes(service).map((route) => newsroom.addressOf(route))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...addresses),
        fc.array(parameter, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (address, parameters, signedIn) => {
          const query = parameters.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&')
          const at = `${address}${address.includes('?') ? '&' : '?'}${query}`
          expectForeseen(at, await newsroom.admin.get(at, signedIn ? {} : { token: undefined }))
        },
      ),
      { ...runs, numRuns: 300 },
    )
  })

  it('as a header, is answered as foreseen', async () => {
    const header = fc.constantFrom(
      'if-match',
      'if-none-match',
      'idempotency-key',
      'accept',
      'authorization',
      'content-type',
      'cookie',
      'x-forwarded-for',
      'x-forwarded-host',
      'range',
      'expect-ct',
      'accept-version',
      'content-encoding',
      'x-http-method-override',
      'if-modified-since',
    )
    // What a header may hold at all: visible ASCII, blanks and the upper half of Latin 1.
    const text = fc.string({ unit: fc.constantFrom(...Array.from('"*,;=/\\ W-0.9aAq\u00e9\u00ff')), maxLength: 60 })
    const routes = writeRoutes.filter(({ route }) => !route.startsWith('DELETE'))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), header, text, async (route, name, value) => {
        const write = ready.get(route)
        if (write === undefined) throw new Error('not prepared')
        expectForeseen(`${labelOf(route)} ${name}`, await sendWrite(route, write, { headers: { [name]: value } }))
        const { desk } = newsroom
        expectForeseen(name, await desk.editor.get(`${desk.article.path}/revisions/1`, { headers: { [name]: value } }))
      }),
      { ...runs, numRuns: 200 },
    )
  })
})

describe('after all that', () => {
  it('the record is whole: it reads, and every revision has its event', async () => {
    expect((await newsroom.admin.get('/health/ready')).status).toBe(200)
    const { json } = await newsroom.admin.get(`${newsroom.desk.article.path}/revisions`)
    expect(json.items.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1])
  })
})
