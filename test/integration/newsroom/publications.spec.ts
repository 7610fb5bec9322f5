import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { defaultPolicy } from '../../../src/domain/policy/policy.js'
import { buildAdmin, buildPublication, buildStaff } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { startTestService, type TestService } from '../../support/service.js'
import { eventsOf, rowsOf } from '../../support/events-of.js'

let service: TestService
let readers: Client
beforeAll(async () => {
  service = await startTestService()
  readers = new Client(service.origin)
})
afterAll(() => service.stop())

const title = (slug: string, fields: object = {}): object => ({
  slug,
  name: 'The Wexmouth Courier',
  language: 'EN-gb',
  timeZone: 'europe/london',
  ...fields,
})

async function idOf(slug: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(service, 'SELECT id FROM publication WHERE slug = $1', [slug])
  return row?.id ?? ''
}

describe('making a publication', () => {
  it('L1: an admin everywhere makes one, and it is recorded once', async () => {
    const made = await buildAdmin(service).post(
      '/v1/publications',
      title('courier', { policy: { showStaff: 'name', gate: { graceMs: 60_000 } } }),
    )
    expect(made.status).toBe(201)
    expect(made.headers.get('location')).toBe('/v1/publications/courier')
    expect(made.json).toEqual({
      slug: 'courier',
      name: 'The Wexmouth Courier',
      language: 'en-GB',
      timeZone: 'Europe/London',
      policy: { ...defaultPolicy, showStaff: 'name', gate: { ...defaultPolicy.gate, graceMs: 60_000 } },
    })
    const id = await idOf('courier')
    expect(await eventsOf(service, id)).toEqual([
      {
        publication_id: id,
        actor_id: '00000000-0000-7000-8000-000000000001',
        verb: 'publication.created',
        subject_id: id,
        data: { v: 1, slug: 'courier', language: 'en-GB', timeZone: 'Europe/London' },
      },
    ])
  })

  it('refuses a slug that is taken, with nothing written', async () => {
    const publication = await buildPublication(service)
    const again = await buildAdmin(service).post('/v1/publications', title(publication.slug))
    expect([again.status, again.json.code]).toEqual([409, 'slug_taken'])
    expect(await eventsOf(service, await idOf(publication.slug))).toHaveLength(1)
  })

  it.each([
    ['a reserved slug', { slug: 'desk' }, 422, 'slug_reserved', '/slug'],
    ['a slug of capitals', { slug: 'Courier' }, 400, 'validation_failed', '/slug'],
    ['a language that is none', { language: 'english' }, 422, 'invalid_language', '/language'],
    ['a time zone that is none', { timeZone: 'Europe/Wexmouth' }, 422, 'invalid_time_zone', '/timeZone'],
    ['a blank name', { name: ' \t' }, 400, 'validation_failed', '/name'],
    ['a NUL in the name', { name: 'a\u0000b' }, 422, 'invalid_content', '/name'],
    ['an over-long name', { name: 'n'.repeat(201) }, 422, 'invalid_content', '/name'],
    ['a policy of a wrong shape', { policy: { showStaff: 'all' } }, 400, 'validation_failed', '/policy/showStaff'],
    [
      'a NUL in the policy',
      { policy: { correctionsUrl: 'https://example.org/\u0000' } },
      422,
      'invalid_content',
      '/policy/correctionsUrl',
    ],
  ])('refuses %s and names the place', async (_, fields, status, code, path) => {
    const reply = await buildAdmin(service).post('/v1/publications', title('unmade', fields))
    expect([reply.status, reply.json.code, reply.json.errors[0].path]).toEqual([status, code, path])
    expect((await readers.get('/v1/publications/unmade')).status).toBe(404)
  })

  it('refuses fields it does not know', async () => {
    const reply = await buildAdmin(service).post('/v1/publications', title('unmade', { head: 1 }))
    expect([reply.status, reply.json.code]).toEqual([400, 'validation_failed'])
  })

  it('is not for readers, nor for the admin of one title', async () => {
    const ofOne = await buildStaff(service, await buildPublication(service), 'admin')
    const unsigned = await readers.post('/v1/publications', title('unmade'))
    expect([unsigned.status, unsigned.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="corrigenda"'])
    expect((await ofOne.post('/v1/publications', title('unmade'))).status).toBe(403)
  })

  it('a retry with the same Idempotency-Key makes one', async () => {
    const send = () => buildAdmin(service).post('/v1/publications', title('retried'), { key: 'once' })
    const [first, again] = [await send(), await send()]
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.json).toEqual(first.json)
    expect(await eventsOf(service, await idOf('retried'))).toHaveLength(1)
  })
})

describe('reading publications', () => {
  it('P1: shows the policy to the staff of the title and to nobody else', async () => {
    const publication = await buildPublication(service)
    const path = `/v1/publications/${publication.slug}`
    const staff = await buildStaff(service, publication, 'contributor')
    const others = await buildStaff(service, await buildPublication(service), 'admin')
    expect((await staff.get(path)).json).toHaveProperty('policy')
    for (const caller of [readers, others]) {
      const { status, json } = await caller.get(path)
      expect(status).toBe(200)
      expect(Object.keys(json)).toEqual(['slug', 'name', 'language', 'timeZone'])
    }
    const { items } = (await others.get('/v1/publications?limit=200')).json
    expect(items.filter((item: object) => 'policy' in item)).toHaveLength(1)
  })

  it('pages through all of them by slug', async () => {
    for (let count = 0; count < 3; count++) await buildPublication(service)
    const slugs: string[] = []
    let path = '/v1/publications?limit=2'
    for (;;) {
      const { json, headers } = await readers.get(path)
      slugs.push(...json.items.map((item: { slug: string }) => item.slug))
      if (json.next === null) {
        expect(headers.get('link')).toBeNull()
        break
      }
      expect(json.items).toHaveLength(2)
      const link = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? ''
      expect(new URL(link, service.origin).searchParams.get('cursor')).toBe(json.next)
      path = link
    }
    const stored = await rowsOf<{ slug: string }>(service, 'SELECT slug FROM publication ORDER BY slug')
    expect(slugs).toEqual(stored.map(({ slug }) => slug))
  })

  it('answers 304 to the tag it gave, and 200 once the title changed', async () => {
    const publication = await buildPublication(service)
    const path = `/v1/publications/${publication.slug}`
    for (const url of [path, '/v1/publications?limit=200']) {
      const tag = (await readers.get(url)).headers.get('etag') ?? ''
      expect((await readers.get(url, { headers: { 'if-none-match': tag } })).status).toBe(304)
      const { headers } = await buildAdmin(service).get(path)
      await buildAdmin(service).patch(path, { name: `Seen at ${url}` }, { ifMatch: headers.get('etag') ?? '' })
      const after = await readers.get(url, { headers: { 'if-none-match': tag } })
      expect(after.status).toBe(200)
      expect(after.text).toContain(`Seen at ${url}`)
    }
  })

  it.each(['no-such-title', '%00', 'Title', 'x'.repeat(201)])('does not find %s', async (slug) => {
    const reply = await readers.get(`/v1/publications/${slug}`)
    expect([reply.status, reply.json.code]).toEqual([404, 'not_found'])
  })

  it('refuses a cursor of another list', async () => {
    const cursor = Buffer.from('["\\u0000"]').toString('base64url')
    const reply = await readers.get(`/v1/publications?cursor=${cursor}`)
    expect([reply.status, reply.json.code]).toEqual([400, 'invalid_cursor'])
  })
})

describe('changing a publication', () => {
  it('L1: changes what is named and records it once', async () => {
    const publication = await buildPublication(service)
    const path = `/v1/publications/${publication.slug}`
    const admin = await buildStaff(service, publication, 'admin')
    const before = await admin.get(path)
    const changed = await admin.patch(
      path,
      { name: 'New name', policy: { approvals: { retraction: { major: { count: 2 } } } } },
      { ifMatch: before.headers.get('etag') ?? '' },
    )
    expect(changed.status).toBe(200)
    expect(changed.json.name).toBe('New name')
    expect(changed.json.policy.approvals.retraction.major).toEqual({ roles: ['standards'], count: 2 })
    expect(changed.json.policy.approvals.correction).toEqual(before.json.policy.approvals.correction)
    expect(changed.json.timeZone).toBe(before.json.timeZone)
    expect(changed.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect((await admin.get(path)).json).toEqual(changed.json)
    const events = await eventsOf(service, await idOf(publication.slug))
    expect(events.map(({ verb }) => verb)).toEqual(['publication.created', 'publication.changed'])
    expect(events[1]).toMatchObject({ actor_id: admin.accountId, data: { v: 1, fields: ['name', 'policy'] } })
  })

  it('L1: a change that changes nothing writes nothing', async () => {
    const publication = await buildPublication(service)
    const path = `/v1/publications/${publication.slug}`
    const { json, headers } = await buildAdmin(service).get(path)
    const etag = headers.get('etag') ?? ''
    const same = { name: json.name, language: json.language, timeZone: json.timeZone, policy: json.policy }
    const reply = await buildAdmin(service).patch(path, same, { ifMatch: etag })
    expect([reply.status, reply.headers.get('etag')]).toEqual([200, etag])
    expect(await eventsOf(service, await idOf(publication.slug))).toHaveLength(1)
  })

  it.each([
    ['none', undefined, 428],
    ['malformed', 'one', 400],
    ['stale', '"0-staff.json"', 412],
    ['weak', 'W/"1-staff.json"', 412],
  ])('refuses an If-Match that is %s', async (_, ifMatch, status) => {
    const publication = await buildPublication(service)
    const sending = ifMatch === undefined ? {} : { ifMatch }
    const path = `/v1/publications/${publication.slug}`
    expect((await buildAdmin(service).patch(path, { name: 'New' }, sending)).status).toBe(status)
    expect((await readers.get(path)).json.name).not.toBe('New')
  })

  it('of two who change it at once one is told', async () => {
    const publication = await buildPublication(service)
    const path = `/v1/publications/${publication.slug}`
    const ifMatch = (await readers.get(path)).headers.get('etag') ?? ''
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, index) => buildAdmin(service).patch(path, { name: `Name ${index}` }, { ifMatch })),
    )
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 412, 412, 412, 412, 412,
    ])
    expect(await eventsOf(service, await idOf(publication.slug))).toHaveLength(2)
  })

  it('keeps the slug for good', async () => {
    const publication = await buildPublication(service)
    const reply = await buildAdmin(service).patch(
      `/v1/publications/${publication.slug}`,
      { slug: 'elsewhere' },
      { ifMatch: '*' },
    )
    expect([reply.status, reply.json.code]).toEqual([400, 'validation_failed'])
  })

  it('is for the admins of that title', async () => {
    const publication = await buildPublication(service)
    const path = `/v1/publications/${publication.slug}`
    const editor = await buildStaff(service, publication, 'editor', 'standards')
    const elsewhere = await buildStaff(service, await buildPublication(service), 'admin')
    const statusFor = async (caller: Client) => (await caller.patch(path, { name: 'Taken' }, { ifMatch: '*' })).status
    expect(await statusFor(readers)).toBe(401)
    expect(await statusFor(editor)).toBe(403)
    expect(await statusFor(elsewhere)).toBe(403)
    expect((await readers.get(path)).json.name).not.toBe('Taken')
  })

  it('is not found where there is no title', async () => {
    const reply = await buildAdmin(service).patch('/v1/publications/no-such', { name: 'x' }, { ifMatch: '*' })
    expect(reply.status).toBe(404)
  })
})
