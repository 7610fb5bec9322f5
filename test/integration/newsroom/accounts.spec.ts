import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildPublication, buildStaff, type TestPublication } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { startTestService, type TestService } from '../../support/service.js'
import { countStatements } from '../../support/count-statements.js'
import { eventsOf } from '../../support/events-of.js'

const noPublication = '00000000-0000-0000-0000-000000000000'
const unknown = '01890000-0000-7000-8000-000000000000'

let service: TestService
let everywhere: Client
beforeAll(async () => {
  service = await startTestService()
  everywhere = buildAdmin(service)
})
afterAll(() => service.stop())

/** An account with roles by title, without a token. */
async function buildAccount(
  roles: Record<string, string[]>,
  fields: object = {},
): Promise<{ id: string; path: string }> {
  const made = await everywhere.post('/v1/accounts', { name: 'Somebody', roles, ...fields })
  expect(made.status).toBe(201)
  return { id: made.json.id, path: `/v1/accounts/${made.json.id}` }
}

async function change(caller: Client, path: string, body: object) {
  return caller.patch(path, body, { ifMatch: '*' })
}

const verbsOf = async (id: string) => (await eventsOf(service, id)).map(({ verb }) => verb)

describe('making an account', () => {
  it('L1: makes one with roles by title, and records it once, without its name', async () => {
    const [one, other] = [await buildPublication(service), await buildPublication(service)]
    const made = await everywhere.post('/v1/accounts', {
      name: 'Ines Marlow',
      email: 'ines@example.org',
      roles: { [other.slug]: ['editor', 'contributor', 'editor'], [one.slug]: ['auditor'] },
    })
    expect(made.status).toBe(201)
    const roles = { [one.slug]: ['auditor'], [other.slug]: ['contributor', 'editor'] }
    expect(made.json).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{14}7/),
      name: 'Ines Marlow',
      email: 'ines@example.org',
      roles,
      disabled: false,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    })
    const path = `/v1/accounts/${made.json.id}`
    expect(made.headers.get('location')).toBe(path)
    const read = await everywhere.get(path)
    expect(read.json).toEqual(made.json)
    expect(read.headers.get('etag')).toBe(made.headers.get('etag'))
    const events = await eventsOf(service, made.json.id)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      publication_id: noPublication,
      verb: 'account.created',
      data: { v: 1, roles },
    })
    expect(JSON.stringify(events)).not.toMatch(/Marlow|example/)
  })

  it.each([
    ['a blank name', { name: ' ' }, 400, '/name'],
    ['a NUL in the name', { name: 'a\u0000' }, 422, '/name'],
    ['half a character in the name', { name: '\ud800' }, 422, '/name'],
    ['an address that is none', { email: 'ines' }, 400, '/email'],
    ['a role that is none', { roles: { 'title-1': ['owner'] } }, 400, '/roles/title-1/0'],
    ['a title that is none', { roles: { 'no/such~title': ['editor'] } }, 400, '/roles/no~1such~0title'],
    ['a NUL for a title', { roles: { '\u0000': ['editor'] } }, 400, '/roles/\u0000'],
    ['a field it does not know', { builtIn: true }, 400, '/builtIn'],
  ])('refuses %s and names the place', async (_, fields, status, path) => {
    const reply = await everywhere.post('/v1/accounts', { name: 'Ines', roles: {}, ...fields })
    expect([reply.status, reply.json.errors[0].path]).toEqual([status, path])
  })

  it('is for admins', async () => {
    const publication = await buildPublication(service)
    const body = { name: 'Ines', roles: { [publication.slug]: ['contributor'] } }
    expect((await new Client(service.origin).post('/v1/accounts', body)).status).toBe(401)
    for (const role of ['editor', 'standards', 'auditor'] as const) {
      expect((await (await buildStaff(service, publication, role)).post('/v1/accounts', body)).status).toBe(403)
    }
    expect((await (await buildStaff(service, publication, 'admin')).post('/v1/accounts', body)).status).toBe(201)
  })
})

describe('changing an account', () => {
  it('L1: replaces roles as a whole and records every change once', async () => {
    const [one, other] = [await buildPublication(service), await buildPublication(service)]
    const { id, path } = await buildAccount({ [one.slug]: ['editor'] }, { email: 'old@example.org' })
    const { headers } = await everywhere.get(path)
    const changed = await everywhere.patch(
      path,
      { name: 'Another', email: null, roles: { [other.slug]: ['auditor'] } },
      { ifMatch: headers.get('etag') ?? '' },
    )
    expect(changed.status).toBe(200)
    expect(changed.json).toMatchObject({ id, name: 'Another', roles: { [other.slug]: ['auditor'] } })
    expect(changed.json).not.toHaveProperty('email')
    expect(changed.headers.get('etag')).not.toBe(headers.get('etag'))
    expect((await everywhere.get(path)).json).toEqual(changed.json)
    const [, event, ...rest] = await eventsOf(service, id)
    expect(rest).toEqual([])
    expect(event).toMatchObject({
      publication_id: noPublication,
      verb: 'account.changed',
      data: { v: 1, fields: ['name', 'email', 'roles'], roles: { [other.slug]: ['auditor'] } },
    })
  })

  it('L1: a change that changes nothing writes nothing', async () => {
    const { slug } = await buildPublication(service)
    const { id, path } = await buildAccount({ [slug]: ['editor', 'contributor'] })
    const { headers } = await everywhere.get(path)
    const same = { name: 'Somebody', email: null, roles: { [slug]: ['contributor', 'editor'] }, disabled: false }
    const reply = await change(everywhere, path, same)
    expect([reply.status, reply.headers.get('etag')]).toEqual([200, headers.get('etag')])
    expect(await verbsOf(id)).toEqual(['account.created'])
  })

  it.each([
    ['none', undefined, 428],
    ['malformed', 'one', 400],
    ['stale', '"0-staff.json"', 412],
  ])('refuses an If-Match that is %s', async (_, ifMatch, status) => {
    const { slug } = await buildPublication(service)
    const { id, path } = await buildAccount({ [slug]: ['editor'] })
    const reply = await everywhere.patch(path, { name: 'New' }, ifMatch === undefined ? {} : { ifMatch })
    expect(reply.status).toBe(status)
    expect(await verbsOf(id)).toEqual(['account.created'])
  })

  it('of two who change it at once one is told', async () => {
    const { slug } = await buildPublication(service)
    const { id, path } = await buildAccount({ [slug]: ['editor'] })
    const ifMatch = (await everywhere.get(path)).headers.get('etag') ?? ''
    const replies = await Promise.all(
      Array.from({ length: 5 }, (_, index) => everywhere.patch(path, { name: `Name ${index}` }, { ifMatch })),
    )
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 412, 412, 412, 412])
    expect(await verbsOf(id)).toEqual(['account.created', 'account.changed'])
  })

  it('losing a role takes effect at the next request', async () => {
    const publication = await buildPublication(service)
    const staff = await buildStaff(service, publication, 'admin')
    const path = `/v1/accounts/${staff.accountId}`
    expect((await staff.get(path)).status).toBe(200)
    await change(everywhere, path, { roles: { [publication.slug]: ['editor'] } })
    expect((await staff.get(path)).status).toBe(403)
    expect((await staff.get('/v1/me')).json.roles).toEqual({ [publication.slug]: ['editor'] })
  })

  it('a disabled account can do nothing until it is enabled again', async () => {
    const staff = await buildStaff(service, await buildPublication(service), 'editor')
    const path = `/v1/accounts/${staff.accountId}`
    expect((await change(everywhere, path, { disabled: true })).json.disabled).toBe(true)
    expect((await staff.get('/v1/me')).status).toBe(401)
    await change(everywhere, path, { disabled: false })
    expect((await staff.get('/v1/me')).status).toBe(200)
  })
})

describe('whose accounts an admin of one title manages', () => {
  /** Two titles with their admins, and accounts in one, the other, both and none. */
  async function buildTitles() {
    const [mine, theirs] = [await buildPublication(service), await buildPublication(service)]
    return {
      mine,
      theirs,
      admin: await buildStaff(service, mine, 'admin'),
      inMine: await buildAccount({ [mine.slug]: ['editor'] }),
      inTheirs: await buildAccount({ [theirs.slug]: ['editor'] }),
      inBoth: await buildAccount({ [mine.slug]: ['contributor'], [theirs.slug]: ['admin'] }),
      inNone: await buildAccount({}),
    }
  }

  it('lists and reads those with a role in the title, and of shared ones only the roles in it', async () => {
    const { mine, admin, inMine, inTheirs, inBoth, inNone } = await buildTitles()
    const listed = (await admin.get('/v1/accounts')).json.items.map(({ id }: { id: string }) => id)
    expect(listed).toEqual([inBoth.id, inMine.id, admin.accountId])
    expect((await admin.get(inBoth.path)).json.roles).toEqual({ [mine.slug]: ['contributor'] })
    for (const { path } of [inTheirs, inNone]) {
      expect((await admin.get(path)).status).toBe(404)
      expect((await admin.get(`${path}/tokens`)).status).toBe(404)
    }
  })

  it('an auditor of the title reads them and changes none', async () => {
    const { mine, inMine, inTheirs } = await buildTitles()
    const auditor = await buildStaff(service, mine, 'auditor')
    expect((await auditor.get(inMine.path)).status).toBe(200)
    expect((await auditor.get(`${inMine.path}/tokens`)).status).toBe(200)
    expect((await auditor.get(inTheirs.path)).status).toBe(404)
    expect((await change(auditor, inMine.path, { name: 'x' })).status).toBe(403)
    expect((await auditor.post(`${inMine.path}/tokens`, { label: 'x' })).status).toBe(403)
  })

  it('what may not be known of answers like what is not there', async () => {
    const { admin, inTheirs } = await buildTitles()
    const bodyOf = async (reply: Promise<{ status: number; json: object }>) => {
      const { status, json } = await reply
      return { status, ...json, instance: '' }
    }
    const missing = `/v1/accounts/${unknown}`
    expect(await bodyOf(admin.get(inTheirs.path))).toEqual(await bodyOf(admin.get(missing)))
    expect(await bodyOf(admin.get('/v1/accounts/not-an-id'))).toEqual(await bodyOf(admin.get(missing)))
    const named = { name: 'x' }
    expect(await bodyOf(change(admin, inTheirs.path, named))).toEqual(await bodyOf(change(admin, missing, named)))
    const token = { label: 'x' }
    expect(await bodyOf(admin.post(`${inTheirs.path}/tokens`, token))).toEqual(
      await bodyOf(admin.post(`${missing}/tokens`, token)),
    )
    expect(await bodyOf(admin.delete(`${inTheirs.path}/tokens/${unknown}`))).toEqual(
      await bodyOf(admin.delete(`${missing}/tokens/${unknown}`)),
    )
  })

  it('cannot mint a token for an account with roles elsewhere, nor change it', async () => {
    const { mine, admin, inBoth } = await buildTitles()
    expect((await admin.post(`${inBoth.path}/tokens`, { label: 'mine now' })).status).toBe(403)
    for (const body of [
      { name: 'x' },
      { email: 'x@example.org' },
      { disabled: true },
      { roles: { [mine.slug]: ['admin'] } },
      { roles: {} },
    ]) {
      expect((await change(admin, inBoth.path, body)).status).toBe(403)
    }
    expect(await verbsOf(inBoth.id)).toEqual(['account.created'])
    const kept = await everywhere.post(`${inBoth.path}/tokens`, { label: 'theirs' })
    expect((await admin.delete(`${inBoth.path}/tokens/${kept.json.id}`)).status).toBe(403)
    expect((await new Client(service.origin, kept.json.token).get('/v1/me')).status).toBe(200)
  })

  it('cannot give roles elsewhere: not to a new account, not to their own, not to themselves', async () => {
    const { mine, theirs, admin, inMine } = await buildTitles()
    const both = { [mine.slug]: ['admin'], [theirs.slug]: ['contributor'] }
    expect((await admin.post('/v1/accounts', { name: 'x', roles: both })).status).toBe(403)
    expect((await admin.post('/v1/accounts', { name: 'x', roles: { [theirs.slug]: ['admin'] } })).status).toBe(403)
    expect((await change(admin, inMine.path, { roles: both })).status).toBe(403)
    expect((await change(admin, `/v1/accounts/${admin.accountId}`, { roles: both })).status).toBe(403)
    expect((await admin.get('/v1/me')).json.roles).toEqual({ [mine.slug]: ['admin'] })
    expect((await admin.post('/v1/accounts', { name: 'x', roles: { [mine.slug]: ['admin'] } })).status).toBe(201)
  })

  it('cannot make or keep accounts that belong to no title', async () => {
    const { mine, admin, inMine, inNone } = await buildTitles()
    expect((await admin.post('/v1/accounts', { name: 'x', roles: {} })).status).toBe(403)
    expect((await admin.post('/v1/accounts', { name: 'x', roles: { [mine.slug]: [] } })).status).toBe(403)
    expect((await admin.post(`${inNone.path}/tokens`, { label: 'x' })).status).toBe(404)
    expect((await change(admin, inNone.path, { roles: { [mine.slug]: ['editor'] } })).status).toBe(404)
    expect((await change(admin, inMine.path, { roles: {} })).status).toBe(200)
    expect((await admin.post(`${inMine.path}/tokens`, { label: 'x' })).status).toBe(404)
  })

  it('the built-in account is nobody’s to change or to mint tokens for', async () => {
    const path = '/v1/accounts/00000000-0000-7000-8000-000000000001'
    expect((await everywhere.get(path)).status).toBe(404)
    expect((await change(everywhere, path, { name: 'x' })).status).toBe(404)
    expect((await everywhere.post(`${path}/tokens`, { label: 'x' })).status).toBe(404)
  })

  it('a token that they minted does not grow with the account into titles that are not theirs', async () => {
    const { mine, theirs, admin, inMine } = await buildTitles()
    const planted = await admin.post(`${inMine.path}/tokens`, { label: 'planted' })
    const proper = await everywhere.post(`${inMine.path}/tokens`, { label: 'proper' })
    const statusWith = async (token: string) => (await new Client(service.origin, token).get('/v1/me')).status
    await change(everywhere, inMine.path, { roles: { [mine.slug]: ['editor', 'standards'] } })
    expect(await statusWith(planted.json.token)).toBe(200)
    const both = { [mine.slug]: ['editor'], [theirs.slug]: ['editor'] }
    expect((await change(everywhere, inMine.path, { roles: both })).status).toBe(200)
    expect(await statusWith(planted.json.token)).toBe(401)
    expect(await statusWith(proper.json.token)).toBe(200)
    expect(await verbsOf(planted.json.id)).toEqual(['token.created', 'token.revoked'])
    expect(await verbsOf(proper.json.id)).toEqual(['token.created'])
  })

  it('a token minted by an admin of both titles grows with the account', async () => {
    const { mine, theirs, inMine } = await buildTitles()
    const ofBoth = await buildAccount({ [mine.slug]: ['admin'], [theirs.slug]: ['admin'] })
    const { json } = await everywhere.post(`${ofBoth.path}/tokens`, { label: 'both' })
    const admin = new Client(service.origin, json.token)
    const minted = await admin.post(`${inMine.path}/tokens`, { label: 'mine' })
    const both = { [mine.slug]: ['editor'], [theirs.slug]: ['editor'] }
    expect((await change(admin, inMine.path, { roles: both })).status).toBe(200)
    expect((await new Client(service.origin, minted.json.token).get('/v1/me')).json.roles).toEqual(both)
  })

  it('a token minted while the account gets a role elsewhere is either refused or revoked', async () => {
    const { mine, theirs, admin } = await buildTitles()
    const both = { [mine.slug]: ['editor'], [theirs.slug]: ['editor'] }
    for (let round = 0; round < 8; round++) {
      const target = await buildAccount({ [mine.slug]: ['editor'] })
      const [minted] = await Promise.all([
        admin.post(`${target.path}/tokens`, { label: 'race' }),
        change(everywhere, target.path, { roles: both }),
      ])
      expect([201, 403]).toContain(minted.status)
      if (minted.status === 201) {
        expect((await new Client(service.origin, minted.json.token).get('/v1/me')).status).toBe(401)
      }
    }
  })
})

describe('listing accounts', () => {
  async function pageThrough(caller: Client, start: string): Promise<string[]> {
    const ids: string[] = []
    for (let path: string | undefined = start; path !== undefined;) {
      const { json, headers } = await caller.get(path)
      ids.push(...json.items.map(({ id }: { id: string }) => id))
      path = /^<([^>]+)>/.exec(headers.get('link') ?? '')?.[1]
    }
    return ids
  }

  it('pages through all of them, newest first, each once', async () => {
    const publication = await buildPublication(service)
    const auditor = await buildStaff(service, publication, 'auditor')
    const made = [auditor.accountId]
    for (let count = 0; count < 4; count++)
      made.push((await buildAccount({ [publication.slug]: ['editor', 'contributor'] })).id)
    expect(await pageThrough(auditor, '/v1/accounts?limit=2')).toEqual(made.toReversed())
    expect(await pageThrough(everywhere, '/v1/accounts?limit=3')).toEqual(expect.arrayContaining(made))
  })

  it('takes as many statements for many accounts as for one', async () => {
    const publication = await buildPublication(service)
    const auditor = await buildStaff(service, publication, 'auditor')
    const one = await countStatements(() => auditor.get('/v1/accounts'))
    for (let count = 0; count < 5; count++) await buildAccount({ [publication.slug]: ['editor'] })
    expect(await countStatements(() => auditor.get('/v1/accounts'))).toBe(one)
    // One for the token, the rest for accounts, names, roles and titles.
    expect(one).toBeLessThanOrEqual(5)
  })
})

describe('who am I', () => {
  it('tells account, roles and publications', async () => {
    const publication = await buildPublication(service)
    const staff = await buildStaff(service, publication, 'editor', 'contributor')
    const { status, json, headers } = await staff.get('/v1/me')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      account: { id: staff.accountId, name: expect.any(String) },
      roles: { [publication.slug]: ['contributor', 'editor'] },
    })
    expect(json.publications.map((title: TestPublication) => title.slug)).toEqual([publication.slug])
    const tag = headers.get('etag') ?? ''
    expect((await staff.get('/v1/me', { headers: { 'if-none-match': tag } })).status).toBe(304)
    await change(everywhere, `/v1/accounts/${staff.accountId}`, { name: 'Renamed' })
    expect((await staff.get('/v1/me', { headers: { 'if-none-match': tag } })).json.account.name).toBe('Renamed')
  })

  it('tells the built-in account that it is an admin everywhere', async () => {
    const publication = await buildPublication(service)
    const { json } = await everywhere.get('/v1/me')
    expect(json.account).toEqual({
      id: '00000000-0000-7000-8000-000000000001',
      name: 'Administrator',
      builtIn: true,
    })
    expect(json.roles).toEqual({ '*': ['admin'] })
    expect(json.publications.map((title: TestPublication) => title.slug)).toContain(publication.slug)
  })

  it('an account without roles is somebody all the same', async () => {
    const { id, path } = await buildAccount({}, { email: 'nobody@example.org' })
    const { json } = await everywhere.post(`${path}/tokens`, { label: 'x' })
    expect((await new Client(service.origin, json.token).get('/v1/me')).json).toEqual({
      account: { id, name: 'Somebody', email: 'nobody@example.org' },
      roles: {},
      publications: [],
    })
  })
})
