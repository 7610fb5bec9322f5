import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildPublication, buildStaff } from '../../factories/newsroom.js'
import { Client } from '../../support/client.js'
import { adminToken, startTestService, type TestService } from '../../support/service.js'
import { countStatements } from '../../support/count-statements.js'
import { eventsOf, rowsOf } from '../../support/events-of.js'

let service: TestService
let everywhere: Client
beforeAll(async () => {
  service = await startTestService()
  everywhere = buildAdmin(service)
})
afterAll(() => service.stop())

/** Where the tokens of an account with a role are. */
async function buildTokens(): Promise<{ path: string; accountId: string }> {
  const { slug } = await buildPublication(service)
  const { json } = await everywhere.post('/v1/accounts', { name: 'CMS', roles: { [slug]: ['contributor'] } })
  return { path: `/v1/accounts/${json.id}/tokens`, accountId: json.id }
}

const statusWith = async (token: string) => (await new Client(service.origin, token).get('/v1/me')).status
const verbsOf = async (id: string) => (await eventsOf(service, id)).map(({ verb }) => verb)

describe('making a token', () => {
  it('L1: shows it once, keeps its hash only, and records it once', async () => {
    const { path, accountId } = await buildTokens()
    const made = await everywhere.post(path, { label: 'CMS, production', expiresAt: '2026-12-24T12:00:00+01:00' })
    expect(made.status).toBe(201)
    expect(made.json).toEqual({
      id: expect.any(String),
      token: expect.stringMatching(/^corr_[A-Za-z0-9_-]{43}$/),
      label: 'CMS, production',
      createdAt: expect.any(String),
      expiresAt: '2026-12-24T11:00:00.000Z',
    })
    expect(made.headers.get('cache-control')).toBe('no-store')
    const { id, token } = made.json
    expect(made.headers.get('location')).toBe(path)
    expect(await statusWith(token)).toBe(200)
    expect(await eventsOf(service, id)).toMatchObject([
      { verb: 'token.created', data: { v: 1, accountId, expiresAt: '2026-12-24T11:00:00.000Z' } },
    ])
    const listed = await everywhere.get(path)
    expect(Object.keys(listed.json.items[0])).toEqual(['id', 'label', 'createdAt', 'expiresAt'])
    const [stored] = await rowsOf<{ hash: Buffer }>(service, 'SELECT hash FROM api_token WHERE id = $1', [id])
    expect(stored?.hash).toEqual(createHash('sha256').update(token).digest())
  })

  it('is in no table and no later answer, also when it came with an Idempotency-Key', async () => {
    const { path } = await buildTokens()
    const send = () => everywhere.post(path, { label: 'retried' }, { key: 'mint-once' })
    const [first, again] = [await send(), await send()]
    const { token, ...rest } = first.json
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect(again.json).toEqual(rest)
    const kept = await rowsOf<{ all: string }>(
      service,
      `SELECT i::text AS all FROM idempotency_record i UNION ALL SELECT e::text FROM event e UNION ALL SELECT t::text FROM api_token t`,
    )
    expect(kept.length).toBeGreaterThan(2)
    for (const { all } of kept) expect(all).not.toContain(token)
    expect((await everywhere.get(path)).json.items).toHaveLength(1)
    expect((await everywhere.get(path)).text).not.toContain(token)
  })

  it.each([
    ['a blank label', { label: '' }, 400, '/label'],
    ['a NUL in the label', { label: '\u0000' }, 422, '/label'],
    ['an expiry in the past', { label: 'x', expiresAt: '2025-12-31T00:00:00Z' }, 400, '/expiresAt'],
    ['an expiry that is no time', { label: 'x', expiresAt: 'tomorrow' }, 400, '/expiresAt'],
    ['a token of the caller’s choice', { label: 'x', token: `corr_${'A'.repeat(43)}` }, 400, '/token'],
  ])('refuses %s and names the place', async (_, body, status, at) => {
    const { path } = await buildTokens()
    const reply = await everywhere.post(path, body)
    expect([reply.status, reply.json.errors[0].path]).toEqual([status, at])
    expect((await everywhere.get(path)).json.items).toEqual([])
  })

  it('is for admins', async () => {
    const publication = await buildPublication(service)
    const editor = await buildStaff(service, publication, 'editor', 'standards')
    const path = `/v1/accounts/${editor.accountId}/tokens`
    expect((await new Client(service.origin).post(path, { label: 'x' })).status).toBe(401)
    expect((await editor.post(path, { label: 'x' })).status).toBe(403)
    expect((await editor.get(path)).status).toBe(403)
    expect((await (await buildStaff(service, publication, 'admin')).post(path, { label: 'x' })).status).toBe(201)
  })
})

describe('revoking a token', () => {
  it('L1: ends it at once, and doing it twice is doing it once', async () => {
    const { path, accountId } = await buildTokens()
    const { id, token } = (await everywhere.post(path, { label: 'x' })).json
    const replies = [await everywhere.delete(`${path}/${id}`), await everywhere.delete(`${path}/${id}`)]
    expect(replies.map(({ status, text }) => [status, text])).toEqual([
      [204, ''],
      [204, ''],
    ])
    expect(await statusWith(token)).toBe(401)
    expect(await verbsOf(id)).toEqual(['token.created', 'token.revoked'])
    expect((await eventsOf(service, id))[1]?.data).toEqual({ v: 1, accountId })
    expect((await everywhere.get(path)).json.items[0]).toHaveProperty('revokedAt')
  })

  it('leaves the account’s other tokens alone', async () => {
    const { path } = await buildTokens()
    const [one, other] = [await everywhere.post(path, { label: '1' }), await everywhere.post(path, { label: '2' })]
    await everywhere.delete(`${path}/${one.json.id}`)
    expect(await statusWith(other.json.token)).toBe(200)
  })

  it('does not find the token of another account', async () => {
    const [one, other] = [await buildTokens(), await buildTokens()]
    const { id, token } = (await everywhere.post(one.path, { label: 'x' })).json
    expect((await everywhere.delete(`${other.path}/${id}`)).status).toBe(404)
    expect(await statusWith(token)).toBe(200)
  })
})

describe('who a token is', () => {
  it('an expired token is nobody from that millisecond on', async () => {
    const { path } = await buildTokens()
    const expiresAt = new Date(service.clock.now().getTime() + 60_000).toISOString()
    const { token } = (await everywhere.post(path, { label: 'x', expiresAt })).json
    expect(await statusWith(token)).toBe(200)
    service.clock.pass(60_000)
    expect(await statusWith(token)).toBe(401)
  })

  it('unknown, revoked and malformed tokens get the same answer, on public routes too', async () => {
    const { path } = await buildTokens()
    const { id, token } = (await everywhere.post(path, { label: 'x' })).json
    await everywhere.delete(`${path}/${id}`)
    const hash = createHash('sha256').update(adminToken).digest('hex')
    const bodies = new Set<string>()
    for (const wrong of [token, `corr_${'A'.repeat(43)}`, 'corr_', `${adminToken}x`, adminToken.slice(1), hash]) {
      const reply = await new Client(service.origin, wrong).get('/v1/publications')
      expect([reply.status, reply.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="corrigenda"'])
      bodies.add(reply.text)
    }
    expect(bodies.size).toBe(1)
  })

  it('takes one statement to find out, and none for what cannot be a token', async () => {
    const { path } = await buildTokens()
    const { token } = (await everywhere.post(path, { label: 'x' })).json
    const ask = (bearer: string) => new Client(service.origin, bearer).get('/v1/accounts')
    expect((await ask(token)).status).toBe(403)
    expect(await countStatements(() => ask(token))).toBe(1)
    expect(await countStatements(() => ask('corr_short'))).toBe(0)
  })

  it('pages through an account’s tokens, newest first', async () => {
    const { path } = await buildTokens()
    const made: string[] = []
    for (let count = 0; count < 3; count++) made.push((await everywhere.post(path, { label: `${count}` })).json.id)
    const first = (await everywhere.get(`${path}?limit=2`)).json
    const second = (await everywhere.get(`${path}?limit=2&cursor=${first.next}`)).json
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.toReversed())
    expect(second.next).toBeNull()
  })
})
