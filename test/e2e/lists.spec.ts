import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildArticle, buildContent, buildPublication, buildStaff } from '../factories/newsroom.js'
import { buildDesk, type Desk } from '../factories/desk.js'
import { countStatements } from '../support/count-statements.js'
import { Client, type Reply } from '../support/client.js'
import { startTestService, type TestService } from '../support/service.js'

interface List {
  path: string
  caller: Client
  /** Adds one at the front. */
  add: () => Promise<unknown>
}

let service: TestService
let desk: Desk
let lists: Map<string, List>
beforeAll(async () => {
  service = await startTestService()
  desk = await buildDesk(service)
  const { article, editor, writer } = desk
  const admin = buildAdmin(service)
  const reader = new Client(service.origin)
  const { publication, path } = article
  let made = 0
  const save = () => article.save(buildContent('Headline', `Text ${++made}`))
  const released = async () => (await article.release((await save()).number)).number
  const published = async () => {
    const { id } = await desk.draft({ kind: 'update', claim: undefined, anchors: [], fixedIn: undefined })
    return desk.bring(id, 'published')
  }
  const title = `publication=${publication.slug}`
  const account = `/v1/accounts/${writer.accountId}`
  lists = new Map<string, List>([
    ['publications', { path: '/v1/publications', caller: admin, add: () => buildPublication(service) }],
    ['accounts', { path: '/v1/accounts', caller: admin, add: () => buildStaff(service, publication, 'editor') }],
    [
      'tokens',
      { path: `${account}/tokens`, caller: admin, add: () => admin.post(`${account}/tokens`, { label: 'x' }) },
    ],
    ['articles', { path: '/v1/articles', caller: admin, add: () => buildArticle(service, { publication }) }],
    [
      'articles looked for',
      { path: `/v1/articles?${title}&q=He%61d?l%3F`, caller: editor, add: () => buildQuestion(publication) },
    ],
    [
      'articles for readers',
      {
        path: `/v1/articles?${title}`,
        caller: reader,
        add: async () => (await buildArticle(service, { publication })).release(1),
      },
    ],
    ['revisions', { path: `${path}/revisions`, caller: writer, add: save }],
    ['revisions for readers', { path: `${path}/revisions`, caller: reader, add: released }],
    ['releases', { path: `${path}/releases`, caller: reader, add: released }],
    ['corrections of an article', { path: `${path}/corrections`, caller: writer, add: () => desk.draft() }],
    ['corrections of an article for readers', { path: `${path}/corrections`, caller: reader, add: published }],
    ['corrections', { path: `/v1/corrections?${title}`, caller: editor, add: () => desk.draft() }],
    ['corrections for readers', { path: '/v1/corrections', caller: reader, add: published }],
    ['events', { path: '/v1/audit/events', caller: admin, add: save }],
    ['events of a verb', { path: '/v1/audit/events?verb=revision.saved', caller: desk.auditor, add: save }],
  ])
}, 120_000)
afterAll(() => service.stop())

const buildQuestion = (publication: { slug: string }) =>
  buildArticle(service, { publication, content: buildContent('What is in the Head?l? A question', 'Text.') })

const withQuery = (path: string, query: string): string => `${path}${path.includes('?') ? '&' : '?'}${query}`
const keyOf = ({ id, number, slug }: Record<string, unknown>): unknown => id ?? number ?? slug

function nextOf({ headers }: Reply): string | undefined {
  const link = headers.get('link')
  return link === null ? undefined : /^<([^>]+)>; rel="next"$/.exec(link)?.[1]
}

async function walk(caller: Client, path: string, limit: number, between: () => Promise<unknown>): Promise<unknown[]> {
  const keys: unknown[] = []
  let at: string | undefined = withQuery(path, `limit=${limit}`)
  while (at !== undefined) {
    const reply = await caller.get(at)
    expect([at, reply.status]).toEqual([at, 200])
    const { items, next } = reply.json
    expect(Object.keys(reply.json)).toEqual(['items', 'next'])
    expect(items.length).toBeLessThanOrEqual(limit)
    keys.push(...items.map(keyOf))
    at = nextOf(reply)
    if (next === null) expect(at).toBeUndefined()
    else expect(new URL(at ?? '', service.origin).searchParams.get('cursor')).toBe(next)
    await between()
  }
  return keys
}

const names = [
  'publications',
  'accounts',
  'tokens',
  'articles',
  'articles looked for',
  'articles for readers',
  'revisions',
  'revisions for readers',
  'releases',
  'corrections of an article',
  'corrections of an article for readers',
  'corrections',
  'corrections for readers',
  'events',
  'events of a verb',
]
const listOf = (name: string): List => {
  const list = lists.get(name)
  if (list === undefined) throw new Error(`no list is called ${name}`)
  return list
}

describe.each(names)('the list of %s', (name) => {
  it('is walked to its end without loss or repeat, in pages of any size, also while it grows', async () => {
    const { path, caller, add } = listOf(name)
    for (let count = 0; count < 4; count++) await add()
    const before = (await caller.get(withQuery(path, 'limit=200'))).json.items.map(keyOf)
    expect(before.length).toBeGreaterThanOrEqual(4)
    for (const limit of [1, 2, 3]) {
      let added = 0
      const walked = await walk(caller, path, limit, async () => (added++ < 2 ? add() : undefined))
      expect(new Set(walked).size).toBe(walked.length)
      // Titles stand in the order of their slugs, so that a new one may come where the walk still goes by.
      expect(walked.filter((key) => before.includes(key))).toEqual(before)
    }
  })

  it('asks the database equally often whatever its length', async () => {
    const { path, caller, add } = listOf(name)
    await add()
    await add()
    const count = (limit: number) => countStatements(() => caller.get(withQuery(path, `limit=${limit}`)))
    const [short, long] = [await count(1), await count(200)]
    expect(long).toBe(short)
    // Who calls, and what is asked for: at most four statements in all.
    expect(long).toBeLessThanOrEqual(caller.token === undefined ? 2 : 5)
  })

  it('refuses a cursor of another list, and limits out of bounds, with their place', async () => {
    const { path, caller } = listOf(name)
    for (const limit of ['0', '-1', '201', 'abc', '1e3', '', '1.5', '99999999999999999999', 'NaN', 'Infinity']) {
      const { status, json } = await caller.get(withQuery(path, `limit=${limit}`))
      expect([limit, status, json.errors?.[0]?.path]).toEqual([limit, 400, '/limit'])
    }
    for (const position of [
      [],
      {},
      null,
      'x',
      [null],
      [{}],
      [-1],
      [2 ** 31],
      [2 ** 53 - 1],
      [1.5],
      ['a\0'],
      [2 ** 53 - 1, 'x'],
      [8.7e15, '01900000-0000-7000-8000-000000000000'],
      [1, 2, 3],
    ]) {
      const cursor = Buffer.from(JSON.stringify(position)).toString('base64url')
      const { status, json } = await caller.get(withQuery(path, `cursor=${cursor}`))
      expect([position, status, json.code]).toEqual([position, 400, 'invalid_cursor'])
    }
    for (const cursor of ['', 'x', '%00', '%ff', '!!', 'bnVsbA==', 'W10']) {
      const { status, json } = await caller.get(withQuery(path, `cursor=${cursor}`))
      expect([cursor, status, json.code]).toEqual([cursor, 400, 'invalid_cursor'])
    }
    for (const [query, place] of [
      ['limit=1&limit=2', '/limit'],
      ['unknown=1', '/unknown'],
      ['__proto__=1', '/__proto__'],
      ['constructor=1', '/constructor'],
    ] as const) {
      const { status, json } = await caller.get(withQuery(path, query))
      expect([query, status, json.errors?.[0]?.path]).toEqual([query, 400, place])
    }
  })
})

describe('the audit log', () => {
  it('is filtered by title, article, actor, verb, subject and time', async () => {
    const { article, writer, auditor, draft } = await buildDesk(service)
    await draft()
    const events = async (query: string) => {
      const { status, json } = await auditor.get(`/v1/audit/events?limit=200&${query}`)
      expect([query, status]).toEqual([query, 200])
      return json.items as {
        id: string
        at: string
        verb: string
        actor: { id: string }
        articleId?: string
        publication: string
        subject: { id: string }
      }[]
    }
    const all = await events('')
    const some = all[Math.floor(all.length / 2)]
    if (some === undefined) throw new Error('nothing happened')
    for (const [query, holds] of [
      [`publication=${article.publication.slug}`, (event) => event.publication === article.publication.slug],
      [`article=${article.id}`, (event) => event.articleId === article.id],
      [`actor=${writer.accountId}`, (event) => event.actor.id === writer.accountId],
      ['verb=revision.saved', (event) => event.verb === 'revision.saved'],
      [`subject=${encodeURIComponent(some.subject.id)}`, (event) => event.subject.id === some.subject.id],
      [`from=${some.at}`, (event) => event.at >= some.at],
      [`to=${some.at}`, (event) => event.at < some.at],
    ] as [string, (event: (typeof all)[number]) => boolean][]) {
      expect((await events(query)).map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id))
    }
    expect(await events(`publication=${(await buildPublication(service)).slug}`)).toEqual([])
  })

  it('tells an auditor of their own titles only', async () => {
    const elsewhere = await buildArticle(service)
    const { json } = await desk.auditor.get('/v1/audit/events?limit=200')
    expect(new Set(json.items.map((event: { publication: string }) => event.publication))).toEqual(
      new Set([desk.article.publication.slug]),
    )
    expect(JSON.stringify(json)).not.toContain(elsewhere.id)
    expect((await desk.auditor.get(`/v1/audit/events?article=${elsewhere.id}`)).json.items).toEqual([])
  })

  it.each([
    ['from=0000-01-01T00:00:00Z', 200],
    ['to=9999-12-31T23:59:59-23:59', 200],
    ['from=2026-01-01T00:00:00%2B23:59', 200],
    ['from=2026-02-30T00:00:00Z', 400],
    ['from=yesterday', 400],
    ['actor=nobody', 400],
    ['verb=article.burned', 400],
    ['subject=%00', 400],
    ['publication=%00', 400],
  ])('answers %s with %d', async (query, status) => {
    expect((await desk.auditor.get(`/v1/audit/events?${query}`)).status).toBe(status)
  })
})
