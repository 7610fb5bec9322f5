import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildArticle, buildContent, buildStaff } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { startTestService, type TestService } from '../../support/service.js'
import { buildDesk, type Desk, ready, right, wrong } from '../../factories/desk.js'
import { eventsOf, rowsOf } from '../../support/events-of.js'

let service: TestService
let desk: Desk
let readers: Client
beforeAll(async () => {
  service = await startTestService()
  readers = new Client(service.origin)
  desk = await buildDesk(service)
})
afterAll(() => service.stop())

const count = async (table: string): Promise<number> =>
  Number((await rowsOf<{ count: string }>(service, `SELECT count(*) FROM ${table}`))[0]?.count)

describe('drafting a correction', () => {
  it('L1: answers 201 with the draft, and records it once without a word of it', async () => {
    const made = await desk.writer.post(`${desk.article.path}/corrections`, ready)
    expect(made.status).toBe(201)
    expect(made.headers.get('location')).toBe(`/v1/corrections/${made.json.id}`)
    expect(made.headers.get('etag')).toBe(made.json.etag)
    const by = { id: desk.writer.accountId, name: expect.any(String) }
    const statement = { version: 1, text: ready.statement, language: 'en', at: expect.any(String), by }
    const from = expect.any(String)
    expect(made.json).toEqual({
      id: made.json.id,
      etag: made.json.etag,
      articleId: desk.article.id,
      kind: 'correction',
      severity: 'major',
      cause: 'editing',
      state: 'draft',
      claim: { wrong, right },
      anchors: ready.anchors,
      statement,
      statements: [statement],
      alsoIn: [],
      introducedIn: 1,
      fixedIn: 2,
      exposure: { intervals: [{ from, to: null, revision: 1 }], totalMs: null },
      reviews: [],
      selfApproved: false,
      placement: 'top',
    })
    const events = await eventsOf(service, made.json.id)
    expect(events).toMatchObject([
      {
        verb: 'correction.drafted',
        actor_id: desk.writer.accountId,
        data: { v: 1, kind: 'correction', severity: 'major', statement: expect.stringMatching(/^[\w+/]{43}=$/) },
      },
    ])
    expect(JSON.stringify(events)).not.toMatch(/Hungary|misstated/)
  })

  it('takes placement from the policy by severity, and language from the article, unless they are given', async () => {
    expect(await desk.draft({ severity: 'minor' })).toMatchObject({
      placement: 'bottom',
      statement: { language: 'en' },
    })
    expect(await desk.draft({ placement: 'inline', language: 'DE-de' })).toMatchObject({
      placement: 'inline',
      statement: { language: 'de-DE' },
    })
  })

  it('finds the revision that brought the words, also when they moved, and begins anew after a gap', async () => {
    const article = await buildArticle(service, { content: buildContent('A', 'There were 640 of them.') })
    await article.save(buildContent('A', 'Nothing.'))
    await article.save(buildContent('A', 'There were 640 of them.'))
    await article.save(buildContent('A', 'New. They say that there were 640 of them, in all.'))
    await article.release(4)
    const draft = async (revision: number, exact: string) => {
      const anchors = [{ revision, exact }]
      return (await article.writer.post(`${article.path}/corrections`, { ...ready, anchors, fixedIn: undefined })).json
    }
    expect(await draft(4, '640 of them')).toMatchObject({ introducedIn: 3 })
    expect(await draft(1, '640 of them')).toMatchObject({ introducedIn: 1 })
    expect(await draft(4, 'in all')).toMatchObject({ introducedIn: 4 })
  })

  it('finds words across marks', async () => {
    const runs = [{ text: 'It was ' }, { text: 'Po', strong: true }, { text: 'land alone.' }]
    const article = await buildArticle(service, { content: { headline: 'A', body: [{ kind: 'paragraph', runs }] } })
    await article.release(1)
    const made = await article.writer.post(`${article.path}/corrections`, {
      ...ready,
      anchors: [{ revision: 1, exact: 'was Poland' }],
      fixedIn: undefined,
    })
    expect(made.json).toMatchObject({ introducedIn: 1, exposure: { totalMs: null } })
  })

  it.each([
    [
      'words that are not there',
      { anchors: [{ revision: 1, exact: 'Austria' }] },
      422,
      'anchor_not_found',
      '/anchors/0/exact',
    ],
    [
      'words that are there twice',
      { anchors: [ready.anchors[0], { revision: 1, exact: 'a' }] },
      422,
      'anchor_ambiguous',
      '/anchors/1/exact',
    ],
    [
      'words in another context',
      { anchors: [{ revision: 1, exact: wrong, prefix: 'by the' }] },
      422,
      'anchor_not_found',
      '/anchors/0',
    ],
    [
      'a revision that is not there',
      { anchors: [{ revision: 9, exact: wrong }] },
      422,
      'anchor_not_found',
      '/anchors/0/revision',
    ],
    ['a fix that is not there', { fixedIn: 9 }, 422, 'fix_unknown', '/fixedIn'],
    ['a language that is none', { language: 'english' }, 422, 'invalid_language', '/language'],
    ['a NUL in the claim', { claim: { wrong: 'a\u0000', right: 'b' } }, 422, 'invalid_content', '/claim/wrong'],
    [
      'half of a surrogate pair in an anchor',
      { anchors: [{ revision: 1, exact: '\ud83d' }] },
      422,
      'invalid_content',
      '/anchors/0/exact',
    ],
    ['an over-long statement', { statement: 's'.repeat(10_001) }, 422, 'invalid_content', '/statement'],
    ['a blank statement', { statement: ' \n' }, 400, 'validation_failed', '/statement'],
    ['a kind that is none', { kind: 'apology' }, 400, 'validation_failed', '/kind'],
    ['an unknown field', { state: 'published' }, 400, 'validation_failed', '/state'],
  ])('refuses %s, and writes nothing', async (_, fields, status, code, path) => {
    const before = [await count('correction'), await count('wording'), await count('event')]
    const reply = await desk.writer.post(`${desk.article.path}/corrections`, { ...ready, ...fields })
    expect([reply.status, reply.json.code, reply.json.errors[0].path]).toEqual([status, code, path])
    expect([await count('correction'), await count('wording'), await count('event')]).toEqual(before)
  })

  it('refuses to correct what was never released', async () => {
    const article = await buildArticle(service)
    const reply = await article.writer.post(`${article.path}/corrections`, {
      ...ready,
      anchors: [],
      fixedIn: undefined,
    })
    expect([reply.status, reply.json.code]).toEqual([409, 'not_released'])
  })

  it('is for those who write: readers, auditors, admins and strangers get 401, 403 and 404', async () => {
    const stranger = await buildStaff(service, (await buildDesk(service)).article.publication, 'editor')
    const post = async (client: Client, path = desk.article.path) =>
      (await client.post(`${path}/corrections`, ready)).status
    expect(await post(readers)).toBe(401)
    expect(await post(desk.auditor)).toBe(403)
    expect(await post(buildAdmin(service))).toBe(403)
    // The article is public, so that it is there is no secret.
    expect(await post(stranger)).toBe(403)
    expect(await post(stranger, (await buildArticle(service)).path)).toBe(404)
    expect(await post(desk.writer, '/v1/articles/01900000-0000-7000-8000-000000000000')).toBe(404)
  })

  it('makes one of a request that comes twice with the same key', async () => {
    const first = await desk.writer.post(`${desk.article.path}/corrections`, ready, { key: 'twice' })
    const again = await desk.writer.post(`${desk.article.path}/corrections`, ready, { key: 'twice' })
    expect(again.json).toEqual(first.json)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
  })
})

describe('changing a draft', () => {
  const patch = async (id: string, change: object, person: Client = desk.writer) =>
    person.patch(`/v1/corrections/${id}`, change, { ifMatch: (await desk.read(id)).json.etag })

  it('L1: keeps each statement as a version, and records what changed', async () => {
    const { id, etag } = await desk.draft()
    const changed = await patch(id, { statement: 'Better words.', claim: null, fixedIn: null, cause: 'source' })
    expect(changed.status).toBe(200)
    expect(changed.json.etag).not.toBe(etag)
    expect(changed.json).toMatchObject({
      state: 'draft',
      cause: 'source',
      fixedIn: null,
      statement: { version: 2, text: 'Better words.' },
    })
    expect(changed.json.claim).toBeUndefined()
    expect(changed.json.statements.map((each: { text: string }) => each.text)).toEqual([
      ready.statement,
      'Better words.',
    ])
    const [, event, ...more] = await eventsOf(service, id)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      verb: 'correction.changed',
      data: { fields: ['statement', 'claim', 'cause', 'fixedIn'], state: 'draft', statement: expect.any(String) },
    })
  })

  it('replaces anchors, and refuses those that do not stand', async () => {
    const { id } = await desk.draft()
    const anchors = [{ revision: 2, exact: 'Slovakia' }]
    expect((await patch(id, { anchors })).json).toMatchObject({ anchors, introducedIn: 2 })
    const refused = await patch(id, { anchors: [{ revision: 2, exact: wrong }] })
    expect([refused.status, refused.json.code]).toEqual([422, 'anchor_not_found'])
    expect((await desk.read(id)).json).toMatchObject({ anchors })
  })

  it('moves the notice with its severity while it stands where the policy puts it', async () => {
    const { id } = await desk.draft()
    expect((await patch(id, { severity: 'minor' })).json).toMatchObject({ placement: 'bottom' })
    expect((await patch(id, { placement: 'inline' })).json).toMatchObject({ placement: 'inline' })
    expect((await patch(id, { severity: 'major' })).json).toMatchObject({ placement: 'inline' })
  })

  it('writes nothing when nothing changes', async () => {
    const { id, etag } = await desk.draft()
    const same = await patch(id, { statement: ready.statement, anchors: ready.anchors, claim: ready.claim })
    expect([same.status, same.json.etag]).toEqual([200, etag])
    expect(await eventsOf(service, id)).toHaveLength(1)
  })

  it('wants the tag of what was read: 428 without, 412 when stale or weak, 400 when malformed', async () => {
    const { id, etag } = await desk.draft()
    const send = async (ifMatch?: string) =>
      (await desk.writer.patch(`/v1/corrections/${id}`, { statement: 'x' }, ifMatch === undefined ? {} : { ifMatch }))
        .status
    expect(await send()).toBe(428)
    expect(await send('nonsense')).toBe(400)
    expect(await send(`W/${etag}`)).toBe(412)
    expect(await send('"99-x"')).toBe(412)
    await desk.article.save(buildContent('A draft', 'elsewhere'))
    expect(await send(etag)).toBe(200)
    expect(await send(etag)).toBe(412)
  })

  it.each(['in_review', 'approved'] as const)('takes it back to draft when it was %s', async (state) => {
    const { id } = await desk.draft()
    await desk.bring(id, state)
    expect((await patch(id, { statement: 'Other words.' })).json).toMatchObject({ state: 'draft' })
    expect((await eventsOf(service, id)).at(-1)).toMatchObject({ verb: 'correction.changed', data: { state: 'draft' } })
  })

  it.each(['published', 'withdrawn', 'cancelled'] as const)('C1: refuses to change a %s one', async (state) => {
    const own = await buildDesk(service)
    const { id } = await own.draft()
    await own.bring(id, state)
    const { json } = await own.read(id)
    const reply = await own.writer.patch(`/v1/corrections/${id}`, { statement: 'x' }, { ifMatch: json.etag })
    expect([reply.status, reply.json.code]).toEqual([409, 'not_a_draft'])
    expect((await own.read(id)).json).toEqual(json)
  })
})
