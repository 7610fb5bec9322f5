import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { CorrectionsService } from '../../../src/newsroom/corrections/index.js'
import { Database } from '../../../src/platform/database/database.js'
import { buildAdmin, buildContent, buildStaff } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { startTestService, type TestService } from '../../support/service.js'
import { buildDesk, ready, right, rightContent, wrong, wrongContent } from '../../factories/desk.js'
import { rowsOf } from '../../support/events-of.js'

let service: TestService
let readers: Client
beforeAll(async () => {
  service = await startTestService()
  readers = new Client(service.origin)
})
afterAll(() => service.stop())

const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id)

describe('P1: what readers see of corrections', () => {
  it.each(['in_review', 'approved', 'cancelled'] as const)(
    'nothing of one that is %s, with the body of what is not there',
    async (state) => {
      const desk = await buildDesk(service)
      const { id } = await desk.draft()
      const nothing = await readers.get('/v1/corrections/01900000-0000-7000-8000-000000000000')
      const article = await readers.get(desk.article.path)
      await desk.bring(id, state)
      const hidden = await readers.get(`/v1/corrections/${id}`)
      expect(hidden.status).toBe(404)
      expect({ ...hidden.json, instance: '' }).toEqual({ ...nothing.json, instance: '' })
      expect((await readers.get(`${desk.article.path}/corrections`)).json.items).toEqual([])
      const { json } = await readers.get(`/v1/corrections?publication=${desk.article.publication.slug}`)
      expect(json.items).toEqual([])
      expect((await readers.get(desk.article.path)).headers.get('etag')).toBe(article.headers.get('etag'))
    },
  )

  it('the statement from its publication on, no comments and no names', async () => {
    const desk = await buildDesk(service)
    const { id, etag } = await desk.draft({ statement: 'A first try that says too much.' })
    await desk.writer.patch(`/v1/corrections/${id}`, { statement: ready.statement }, { ifMatch: etag })
    await desk.move(desk.writer, id, 'submit', { comment: 'Legal has seen it.' })
    await desk.move(desk.standards, id, 'approve')
    await desk.move(desk.editor, id, 'publish')
    const { json, text } = await readers.get(`/v1/corrections/${id}`)
    expect(json).toEqual({
      id,
      etag: expect.any(String),
      articleId: desk.article.id,
      kind: 'correction',
      severity: 'major',
      cause: 'editing',
      state: 'published',
      claim: { wrong, right },
      anchors: ready.anchors,
      statement: { version: 2, text: ready.statement, language: 'en', at: expect.any(String) },
      statements: [json.statement],
      alsoIn: [],
      introducedIn: 1,
      fixedIn: 2,
      exposure: expect.objectContaining({ totalMs: expect.any(Number) }),
      reviews: [],
      selfApproved: false,
      placement: 'top',
      publishedAt: expect.any(String),
    })
    expect(text).not.toMatch(/first try|Legal|Person/)
    expect((await desk.read(id)).json.reviews).toHaveLength(3)
  })

  it('names where the publication shows them', async () => {
    const desk = await buildDesk(service, { policy: { showStaff: 'name' } })
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const { json } = await readers.get(`/v1/corrections/${id}`)
    expect(json.statement.by).toEqual({ name: expect.stringMatching(/^Person/) })
  })

  it('numbers of releases only: revisions in between stay the newsroom’s own', async () => {
    const desk = await buildDesk(service, { save: false })
    await desk.article.save({ ...wrongContent, headline: 'Secret headline of the second' })
    await desk.article.save(buildContent('Rutte', `Secretly opposed by ${wrong} at first, it says.`))
    await desk.article.save(buildContent('Rutte', `Quietly opposed by ${wrong} as well.`))
    await desk.article.release(4)
    await desk.article.save(rightContent)
    await desk.article.save({ ...rightContent, headline: 'Third' })
    await desk.article.release(6)
    const { id } = await desk.draft({
      anchors: [
        { revision: 2, exact: wrong, prefix: 'opposed by ' },
        { revision: 3, exact: wrong, prefix: 'Secretly opposed by ' },
        { revision: 3, exact: 'it says' },
        { revision: 4, exact: wrong, prefix: 'Quietly opposed by ', suffix: ' as' },
      ],
      fixedIn: 5,
    })
    expect(await desk.bring(id, 'published')).toMatchObject({ introducedIn: 1, fixedIn: 5 })
    const { json, text } = await readers.get(`/v1/corrections/${id}`)
    expect(json).toMatchObject({ introducedIn: 1, fixedIn: 6 })
    expect(json.anchors).toEqual([
      { revision: 4, exact: wrong },
      { revision: 4, exact: wrong },
      { revision: 4, exact: wrong, prefix: 'Quietly opposed by ', suffix: ' as' },
    ])
    expect(json.exposure.intervals).toMatchObject([{ revision: 1 }, { revision: 4 }])
    expect(text).not.toMatch(/[Ss]ecret|it says/)
    expect((await desk.read(id)).json.anchors).toHaveLength(4)
  })

  it('no text of a withheld article: the notice stays, without claim and anchors', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    await rowsOf(service, `UPDATE article SET pub_status = 'withheld', version = version + 1 WHERE id = $1`, [
      desk.article.id,
    ])
    const { json, text } = await readers.get(`/v1/corrections/${id}`)
    expect(json).toMatchObject({
      state: 'published',
      statement: { text: ready.statement },
      anchors: [],
      exposure: { intervals: [{}] },
    })
    expect(text).not.toContain('Hungary')
    expect((await readers.get(`${desk.article.path}/corrections`)).json.items).toHaveLength(1)
    expect((await readers.get(`/v1/corrections?publication=${desk.article.publication.slug}`)).json.items).toEqual([])
    expect((await desk.read(id)).json.claim).toEqual({ wrong, right })
  })

  it('another tag than the staff’s, and 304 while nothing changed', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const path = `/v1/corrections/${id}`
    const [reader, staff] = [await readers.get(path), await desk.read(id)]
    expect(reader.headers.get('etag')).toBe(reader.json.etag)
    expect(reader.json.etag).not.toBe(staff.json.etag)
    const again = async () => (await readers.get(path, { headers: { 'if-none-match': reader.json.etag } })).status
    expect(await again()).toBe(304)
    await desk.article.save(buildContent('A draft', 'of the next'))
    expect(await again()).toBe(304)
    await desk.article.release(3)
    expect(await again()).toBe(200)
  })
})

describe('lists of corrections', () => {
  it('are paged, newest first, with every one of them once', async () => {
    const desk = await buildDesk(service)
    const made = []
    for (let number = 0; number < 7; number++) made.push((await desk.draft()).id)
    for (const id of made.slice(0, 3)) await desk.bring(id, 'published')
    const path = `${desk.article.path}/corrections`
    const all = ids((await desk.writer.get(path)).json.items)
    expect(all).toEqual([made[2], made[1], made[0], made[6], made[5], made[4], made[3]])
    const walked: string[] = []
    let next: string | null = `${path}?limit=2`
    while (next !== null) {
      const { json, headers } = await desk.writer.get(next)
      walked.push(...ids(json.items))
      expect(headers.get('link') === null).toBe(json.next === null)
      next = json.next === null ? null : `${path}?limit=2&cursor=${json.next}`
    }
    expect(walked).toEqual(all)
    expect(ids((await readers.get(path)).json.items)).toEqual([made[2], made[1], made[0]])
    expect((await readers.get(`${path}?cursor=nonsense`)).json.code).toBe('invalid_cursor')
  })

  it('filter by kind, state and time, and show each caller what is theirs', async () => {
    const desk = await buildDesk(service)
    const other = await buildDesk(service)
    const [note, correction] = [await desk.draft({ kind: 'update', fixedIn: undefined }), await desk.draft()]
    await desk.bring(correction.id, 'published')
    const hidden = await other.draft()
    const list = async (query: string, client: Client = desk.writer) =>
      ids((await client.get(`/v1/corrections?publication=${desk.article.publication.slug}${query}`)).json.items)
    expect(await list('')).toEqual([correction.id, note.id])
    expect(await list('&kind=update')).toEqual([note.id])
    expect(await list('&state=draft')).toEqual([note.id])
    expect(await list('&state=draft', readers)).toEqual([])
    expect(await list('', other.writer)).toEqual([correction.id])
    expect(await list('', buildAdmin(service))).toEqual([correction.id, note.id])
    const { publishedAt } = (await desk.read(correction.id)).json
    expect(await list(`&from=${publishedAt}`)).toEqual([correction.id])
    expect(await list(`&to=${publishedAt}`)).toEqual([note.id])
    expect(await list('&from=2031-01-01')).toEqual([])
    expect((await readers.get('/v1/corrections?from=yesterday')).status).toBe(400)
    expect((await readers.get('/v1/corrections?publication=no%00title')).status).toBe(400)
    expect((await readers.get('/v1/corrections')).json.items).not.toContainEqual(
      expect.objectContaining({ state: 'draft' }),
    )
    const everywhere = ids((await desk.writer.get('/v1/corrections?limit=200')).json.items)
    expect(everywhere).toContain(note.id)
    expect(everywhere).not.toContain(hidden.id)
  })

  it('take one statement for the corrections however many there are, and one for the article', async () => {
    const few = await buildDesk(service)
    const many = await buildDesk(service)
    await few.bring((await few.draft()).id, 'published')
    for (let number = 0; number < 8; number++) await many.bring((await many.draft()).id, 'published')
    const asked = jest.spyOn(service.application.get(Database).pool, 'query')
    const statements = async (path: string): Promise<number> => {
      asked.mockClear()
      expect((await readers.get(path)).status).toBe(200)
      return asked.mock.calls.length
    }
    expect(await statements(`${few.article.path}/corrections?limit=40`)).toBe(2)
    expect(await statements(`${many.article.path}/corrections?limit=40`)).toBe(2)
    expect(await statements('/v1/corrections?limit=40')).toBe(1)
    const corrections = service.application.get(CorrectionsService, { strict: false })
    asked.mockClear()
    expect(await corrections.noticesOf(many.article.id)).toHaveLength(8)
    expect(asked).toHaveBeenCalledTimes(1)
    asked.mockRestore()
  })
})

describe('notices for pages', () => {
  it('say what was put right between which releases, and keep earlier statements', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    await desk.move(desk.standards, id, 'withdraw', { comment: 'No error.', statement: 'Withdrawn.' })
    const next = await desk.draft({ statement: 'Another.' })
    await desk.bring(next.id, 'published')
    await desk.draft()
    const corrections = service.application.get(CorrectionsService, { strict: false })
    const notices = await corrections.noticesOf(desk.article.id)
    expect(notices).toMatchObject([
      {
        id: next.id,
        state: 'published',
        statement: { text: 'Another.' },
        earlier: [],
        claim: { wrong, right },
        fix: { from: 1, to: 2 },
        fixedIn: 2,
        publishedAt: expect.any(Date),
        exposure: { totalMs: expect.any(Number) },
      },
      { id, state: 'withdrawn', statement: { text: 'Withdrawn.' }, earlier: [{ text: ready.statement }] },
    ])
    const { slug } = desk.article.publication
    const page = await corrections.noticesOfPublication(slug, { limit: 1 })
    expect(page.items).toMatchObject([
      { notice: { id: next.id }, article: { slug: desk.article.slug, headline: 'Rutte set to lead', language: 'en' } },
    ])
    const last = await corrections.noticesOfPublication(slug, { limit: 1, cursor: page.next ?? '' })
    expect([last.items[0]?.notice.id, last.next]).toEqual([id, null])
  })

  it('are the same words for staff of another title as for readers', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const stranger = await buildStaff(service, (await buildDesk(service)).article.publication, 'standards')
    const [own, public_] = [await stranger.get(`/v1/corrections/${id}`), await readers.get(`/v1/corrections/${id}`)]
    expect(own.json).toEqual(public_.json)
    expect((await stranger.patch(`/v1/corrections/${id}`, { statement: 'x' }, { ifMatch: own.json.etag })).status).toBe(
      403,
    )
  })
})
