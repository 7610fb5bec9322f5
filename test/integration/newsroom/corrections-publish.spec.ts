import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client as DatabaseClient } from 'pg'
import { buildContent } from '../../factories/newsroom.js'
import { Client, type Reply } from '../../support/client.js'
import { startTestService, type TestService } from '../../support/service.js'
import { buildDesk, type Desk, ready, right, rightContent, wrong, wrongContent } from '../../factories/desk.js'
import { eventsOf, rowsOf } from '../../support/events-of.js'

let service: TestService
let readers: Client
beforeAll(async () => {
  service = await startTestService()
  readers = new Client(service.origin)
})
afterAll(() => service.stop())

const verbsOf = async (desk: Desk): Promise<string[]> =>
  (
    await rowsOf<{ verb: string }>(service, 'SELECT verb FROM event WHERE article_id = $1 ORDER BY id', [
      desk.article.id,
    ])
  ).map(({ verb }) => verb)

const live = async (desk: Desk): Promise<number> => (await readers.get(desk.article.path)).json.live

describe('C2: fix and notice', () => {
  it('go live as one act, at the same time, with one event each', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'approved')
    const tag = (await readers.get(desk.article.path)).headers.get('etag')
    const before = await verbsOf(desk)
    const published = await desk.move(desk.editor, id, 'publish')
    expect(published.json).toMatchObject({ state: 'published', fixedIn: 2, introducedIn: 1 })
    const [release] = (await readers.get(`${desk.article.path}/releases`)).json.items
    expect(release).toMatchObject({ number: 2, revision: 2, significance: 'major', correctionId: id })
    expect(published.json.publishedAt).toBe(release.at)
    expect(published.json.exposure).toMatchObject({ intervals: [{ to: release.at, revision: 1 }] })
    expect(published.json.exposure.totalMs).toBeGreaterThan(0)
    expect((await verbsOf(desk)).slice(before.length)).toEqual(['revision.released', 'correction.published'])
    expect((await eventsOf(service, id)).at(-1)?.data).toEqual({ v: 1, release: 2, fixedIn: 2, statementVersion: 1 })
    expect((await readers.get(desk.article.path)).headers.get('etag')).not.toBe(tag)
  })

  it('are never seen one without the other by a reader who looks all the time', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'approved')
    const database = new DatabaseClient({ connectionString: service.database.url })
    await database.connect()
    const seen = new Set<string>()
    const look = async (): Promise<void> => {
      const { rows } = await database.query(
        'SELECT a.live, c.state FROM article a JOIN correction c ON c.article_id = a.id WHERE c.id = $1',
        [id],
      )
      seen.add(`${rows[0].live} ${rows[0].state}`)
      const [notice] = (await readers.get(`${desk.article.path}/corrections`)).json.items
      if (notice !== undefined) seen.add(`notice ${notice.fixedIn} ${notice.exposure.intervals[0].to !== null}`)
    }
    await look()
    const answers: Reply[] = []
    const publishing = desk.move(desk.editor, id, 'publish').then((reply) => answers.push(reply))
    do await look()
    while (answers.length === 0)
    await publishing
    await look()
    await database.end()
    expect(answers[0]?.status).toBe(200)
    expect([...seen].toSorted()).toEqual(['1 approved', '2 published', 'notice 2 true'])
  })

  it.each([
    ['the notice', 'correction', `NEW.state = 'published'`, 'BEFORE UPDATE'],
    ['the event of the notice', 'event', `NEW.verb = 'correction.published'`, 'BEFORE INSERT'],
  ])('leave nothing when %s fails after the release', async (_, table, when, on) => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'approved')
    const before = [await desk.read(id), await verbsOf(desk)].map((each) => JSON.stringify(each))
    await rowsOf(
      service,
      `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'injected'; END $$`,
    )
    await rowsOf(service, `CREATE TRIGGER fail ${on} ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION fail()`)
    const failed = await desk.move(desk.editor, id, 'publish')
    await rowsOf(service, `DROP FUNCTION fail CASCADE`)
    expect(failed.status).toBe(500)
    expect(await live(desk)).toBe(1)
    expect([await desk.read(id), await verbsOf(desk)].map((each) => JSON.stringify(each))).toEqual(before)
    expect((await desk.move(desk.editor, id, 'publish')).status).toBe(200)
    expect(await live(desk)).toBe(2)
  })

  it('one of many that publish at once wins, and the fix is released once', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    const { etag } = await desk.bring(id, 'approved')
    const replies = await Promise.all(
      Array.from({ length: 12 }, () =>
        desk.editor.post(`/v1/corrections/${id}/transitions`, { action: 'publish' }, { ifMatch: etag }),
      ),
    )
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200,
      ...Array.from({ length: 11 }, () => 412),
    ])
    expect((await verbsOf(desk)).filter((verb) => verb === 'correction.published')).toHaveLength(1)
    expect((await readers.get(`${desk.article.path}/releases`)).json.items).toHaveLength(2)
  })

  it('get past releases, drafts and changes of the same article that come in between, without a deadlock', async () => {
    const desk = await buildDesk(service)
    const drafts = await Promise.all(Array.from({ length: 4 }, () => desk.draft()))
    for (const { id } of drafts) await desk.bring(id, 'approved')
    const article = await desk.editor.get(desk.article.path)
    const replies = await Promise.all([
      ...drafts.map(({ id }) => desk.move(desk.editor, id, 'publish')),
      ...drafts.map(({ id }) => desk.move(desk.writer, id, 'cancel')),
      desk.editor.post(
        `${desk.article.path}/releases`,
        { revision: 2, significance: 'minor' },
        { ifMatch: String(article.headers.get('etag')) },
      ),
      desk.writer.post(`${desk.article.path}/corrections`, ready),
      desk.article.save(buildContent('Another', 'draft')).then(() => ({ status: 201 })),
    ])
    expect(replies.filter(({ status }) => status >= 500)).toEqual([])
    expect(await live(desk)).toBe(2)
  })
})

describe('publishing', () => {
  it('sends the notice out alone when the fix is live already', async () => {
    const desk = await buildDesk(service)
    await desk.article.release(2)
    const { id } = await desk.draft()
    const { etag } = (await readers.get(desk.article.path)).json
    const published = await desk.bring(id, 'published')
    expect(published).toMatchObject({ state: 'published', fixedIn: 2, exposure: { intervals: [{ revision: 1 }] } })
    expect((await readers.get(`${desk.article.path}/releases`)).json.items).toHaveLength(2)
    expect((await eventsOf(service, id)).at(-1)?.data).toMatchObject({ release: 2 })
    // Nothing was released, but readers are told something new.
    expect((await readers.get(desk.article.path)).json.etag).not.toBe(etag)
  })

  it.each([
    ['without a fix', { fixedIn: undefined }, 409, 'fix_missing'],
    ['with a fix that still has the words', { fixedIn: 3 }, 422, 'error_still_present'],
    ['with a fix that never took the words out', { fixedIn: 1 }, 422, 'error_still_present'],
  ])('refuses a correction %s', async (_, fields, status, code) => {
    const desk = await buildDesk(service)
    await desk.article.save({ ...wrongContent, headline: 'Another headline' })
    await desk.article.save(rightContent)
    const { id } = await desk.draft(fields)
    await desk.bring(id, 'approved')
    const refused = await desk.move(desk.editor, id, 'publish')
    expect([refused.status, refused.json.code]).toEqual([status, code])
    expect(await live(desk)).toBe(1)
    expect((await desk.read(id)).json.state).toBe('approved')
  })

  it('refuses a notice alone while the live text has the words again', async () => {
    const desk = await buildDesk(service)
    await desk.article.release(2)
    await desk.article.save(wrongContent)
    await desk.article.release(3)
    const { id } = await desk.draft()
    await desk.bring(id, 'approved')
    const refused = await desk.move(desk.editor, id, 'publish')
    expect([refused.status, refused.json.code, refused.json.errors]).toEqual([
      422,
      'error_still_present',
      [{ path: '/anchors/0', message: 'still stands in revision 3' }],
    ])
    // It names no words: a problem document is kept in logs.
    expect(refused.text).not.toContain('Hungary')
  })

  it.each(['clarification', 'editors_note', 'update', 'retraction'])('lets a %s out without a fix', async (kind) => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft({ kind, fixedIn: undefined })
    await desk.move(desk.writer, id, 'submit')
    await desk.move(desk.standards, id, 'approve')
    const published = await desk.move(desk.editor, id, 'publish')
    expect(published.json).toMatchObject({ state: 'published', kind, fixedIn: null, exposure: { totalMs: null } })
    expect(await live(desk)).toBe(1)
  })

  it('is never dated before the release it is about, whatever the clock says', async () => {
    const desk = await buildDesk(service)
    await desk.article.release(2)
    const { id } = await desk.draft()
    await desk.bring(id, 'approved')
    service.clock.pass(-3_600_000)
    const { json } = await desk.move(desk.editor, id, 'publish')
    service.clock.pass(3_600_000)
    const [release] = (await readers.get(`${desk.article.path}/releases`)).json.items
    expect(Date.parse(json.publishedAt)).toBeGreaterThanOrEqual(Date.parse(release.at))
  })

  it('counts exposure anew when a restore brings the words back, but not the same words elsewhere', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    await desk.article.save({
      ...rightContent,
      body: [...rightContent.body, ...buildContent('', `Not ${wrong}.`).body],
    })
    await desk.article.release(3)
    expect((await desk.read(id)).json.exposure.intervals).toHaveLength(1)
    await desk.article.save(wrongContent)
    await desk.article.release(4)
    expect((await desk.read(id)).json.exposure).toMatchObject({
      intervals: [{ revision: 1 }, { revision: 4, to: null }],
      totalMs: null,
    })
  })
})

describe('C1: a published correction', () => {
  it('is superseded by another that is approved like any other, and stays readable', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const drafted = await desk.move(desk.writer, id, 'supersede', { statement: 'A better statement.' })
    expect(drafted.status).toBe(200)
    expect(drafted.json).toMatchObject({
      state: 'draft',
      supersedes: id,
      statement: { version: 1, text: 'A better statement.' },
      claim: { wrong, right },
      anchors: ready.anchors,
      fixedIn: 2,
    })
    const next = drafted.json.id
    expect((await desk.move(desk.editor, next, 'publish')).status).toBe(409)
    expect((await readers.get(`/v1/corrections/${id}`)).json).toMatchObject({ state: 'published' })
    expect((await readers.get(`/v1/corrections/${next}`)).status).toBe(404)
    await desk.bring(next, 'published')
    expect((await readers.get(`/v1/corrections/${id}`)).json).toMatchObject({
      state: 'superseded',
      supersededBy: next,
      statement: { text: ready.statement },
    })
    expect((await readers.get(`/v1/corrections/${next}`)).json).toMatchObject({ state: 'published', supersedes: id })
    expect((await verbsOf(desk)).slice(-2)).toEqual(['correction.published', 'correction.superseded'])
    expect((await eventsOf(service, id)).at(-1)?.data).toEqual({ v: 1, by: next })
  })

  it('is superseded once: the second of two drafts is refused, and nothing of it happens', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const [one, other] = [
      (await desk.move(desk.writer, id, 'supersede')).json.id,
      (await desk.move(desk.writer, id, 'supersede')).json.id,
    ]
    await desk.bring(one, 'approved')
    await desk.bring(other, 'approved')
    const replies = await Promise.all([
      desk.move(desk.editor, one, 'publish'),
      desk.move(desk.editor, other, 'publish'),
    ])
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
    const states = await Promise.all(
      [one, other].map(async (each): Promise<string> => (await desk.read(each)).json.state),
    )
    expect(states.toSorted()).toEqual(['approved', 'published'])
    expect((await verbsOf(desk)).filter((verb) => verb === 'correction.superseded')).toHaveLength(1)
  })

  it('is withdrawn for a reason, and says so in public beside what it said before', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const { etag } = (await readers.get(desk.article.path)).json
    const silent = await desk.move(desk.standards, id, 'withdraw')
    expect([silent.status, silent.json.errors[0].path]).toEqual([400, '/comment'])
    const statement = 'We have withdrawn this notice.'
    await desk.move(desk.standards, id, 'withdraw', { comment: 'Minutes seen.', statement })
    const { json } = await readers.get(`/v1/corrections/${id}`)
    expect(json).toMatchObject({ state: 'withdrawn', statement: { version: 2, text: statement }, reviews: [] })
    expect(json.statements.map((each: { text: string }) => each.text)).toEqual([ready.statement, statement])
    expect(json.exposure).toBeUndefined()
    expect((await readers.get(desk.article.path)).json.etag).not.toBe(etag)
    const event = (await eventsOf(service, id)).at(-1)
    expect(event).toMatchObject({ verb: 'correction.withdrawn', data: { selfApproved: false } })
    expect(JSON.stringify(event)).not.toMatch(/Minutes|withdrawn this/)
  })
})
