import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RouteOptions } from 'fastify'
import { buildAdmin, buildArticle, buildContent, buildPublication, type TestArticle } from '../factories/newsroom.js'
import { Client } from '../support/client.js'
import { routesOf } from '../support/routes.js'
import { startTestService, type TestService } from '../support/service.js'

// Each stands in one place that readers must not see.
const secrets = {
  draftHeadline: 'Quixotic zebra headline',
  draftWords: 'unreleased marmalade sentence',
  revisionNote: 'confidential note on sources',
  staffName: 'Person of the staff',
  reason: 'embarrassing reason for no notice',
  draftStatement: 'half-written statement of error',
  reviewComment: 'candid comment on a colleague',
  neverReleased: 'never released walrus article',
  abandonedClaim: 'claim that nobody published',
}

let service: TestService
let released: TestArticle
let hidden: TestArticle
let reader: Client
let draftCorrectionId: string

beforeAll(async () => {
  service = await startTestService()
  reader = new Client(service.origin)
  const publication = await buildPublication(service, { slug: 'public-title' })
  released = await buildArticle(service, {
    publication,
    slug: 'released',
    content: buildContent('Public headline', 'Public words that were wrong.', 'More public words.'),
  })
  // Revisions 1 (released), 2 (not), 3 (released with its notice), 4 (draft).
  await released.release(1, { noNoticeReason: secrets.reason, noNoticeCode: 'other' })
  await released.save(buildContent('Public headline', 'Public words that were wrong.', secrets.draftWords))
  const fix = await released.save(
    buildContent('Public headline', 'Public words that are right.', 'More public words.'),
    {
      note: secrets.revisionNote,
    },
  )
  const drafted = await released.writer.post(`${released.path}/corrections`, {
    kind: 'correction',
    severity: 'minor',
    statement: secrets.draftStatement,
    claim: { wrong: 'were wrong', right: 'are right' },
    anchors: [{ revision: 2, exact: 'were wrong' }],
    fixedIn: fix.number,
  })
  const { id } = drafted.json as { id: string }
  let { etag } = drafted.json as { etag: string }
  const amended = await released.writer.patch(
    `/v1/corrections/${id}`,
    { statement: 'An earlier version was wrong.' },
    { ifMatch: etag },
  )
  etag = amended.json.etag
  for (const [client, action] of [
    [released.writer, 'submit'],
    [released.editor, 'approve'],
    [released.editor, 'publish'],
  ] as const) {
    const moved = await client.post(
      `/v1/corrections/${id}/transitions`,
      { action, comment: secrets.reviewComment },
      { ifMatch: etag },
    )
    expect([action, moved.status]).toEqual([action, 200])
    etag = moved.json.etag
  }
  await released.save(buildContent(secrets.draftHeadline, 'Public words that are right.', secrets.draftWords))
  const abandoned = await released.writer.post(`${released.path}/corrections`, {
    kind: 'clarification',
    severity: 'minor',
    statement: secrets.draftStatement,
    claim: { wrong: secrets.abandonedClaim, right: 'x' },
  })
  draftCorrectionId = abandoned.json.id
  hidden = await buildArticle(service, {
    publication,
    slug: 'hidden',
    content: buildContent(secrets.neverReleased, 'Body.'),
  })
}, 120_000)
afterAll(() => service.stop())

/** Every way to fill in the parameters of a public route, hidden things included. */
function addressesOf(route: Pick<RouteOptions, 'url'>): string[] {
  const values: Record<string, string[]> = {
    id: [released.id, hidden.id, draftCorrectionId],
    number: ['1', '2', '3', '4', 'live', 'head'],
    from: ['1', '2', '3', '4', 'live', 'head'],
    to: ['1', '2', '3', '4', 'live', 'head'],
    publication: ['public-title'],
    slug: ['public-title', 'released', 'hidden'],
    tokenId: [hidden.id],
  }
  let addresses = [route.url]
  for (const [, name = ''] of route.url.matchAll(/:(\w+)/g)) {
    addresses = addresses.flatMap((address) =>
      (values[name] ?? ['x']).map((value) => address.replace(`:${name}`, value)),
    )
  }
  return addresses.map((address) => address.replace('*', 'x'))
}

const queries = [
  '',
  '?q=walrus',
  '?q=zebra',
  '?publication=public-title',
  '?format=html',
  '?format=unified',
  '?granularity=sentence',
  '?granularity=block',
  '?view=side-by-side',
]
const forms = ['application/json', 'text/html', 'text/markdown', 'text/plain']

describe('what readers see', () => {
  it('P1: no public route shows anything unreleased, in any form', async () => {
    const routes = routesOf(service.application).filter(({ method }) => method === 'GET')
    expect(routes.length).toBeGreaterThan(15)
    let looked = 0
    for (const route of routes.filter(({ url }) => !url.startsWith('/metrics') && !url.startsWith('/openapi'))) {
      for (const address of addressesOf(route)) {
        const asked =
          address.includes('/diffs/') || address.endsWith('/v1/articles') || address.includes('/diff/') ? queries : ['']
        for (const query of asked) {
          for (const accept of address.includes('/revisions/') ? forms : forms.slice(0, 1)) {
            const { text, headers } = await reader.get(`${address}${query}`, { headers: { accept } })
            looked++
            const shown = `${text}\n${JSON.stringify([...headers])}`
            for (const [place, words] of Object.entries(secrets)) {
              expect({ address, place, shows: shown.includes(words) }).toEqual({ address, place, shows: false })
            }
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(200)
  })

  it('P1: only released revision numbers are named', async () => {
    const history = await reader.get(`${released.path}/revisions`)
    expect(
      history.json.items.map(({ number, parent }: { number: number; parent: number | null }) => [number, parent]),
    ).toEqual([
      [3, 1],
      [1, null],
    ])
    for (const line of history.json.items) {
      for (const field of ['note', 'sameAs', 'blocks', 'author']) expect(line).not.toHaveProperty(field)
    }
    const revision = await reader.get(`${released.path}/revisions/3`)
    expect(revision.json).toMatchObject({ number: 3, parent: 1 })
    expect(revision.headers.get('link')).toContain(`${released.path}/revisions/1>; rel="predecessor-version"`)
    expect(revision.headers.get('link')).not.toContain('successor-version')
    const first = await reader.get(`${released.path}/revisions/1`)
    expect(first.headers.get('link')).toContain(`${released.path}/revisions/3>; rel="successor-version"`)
    const [notice] = (await reader.get(`${released.path}/corrections`)).json.items
    expect(notice).toMatchObject({ introducedIn: 1, fixedIn: 3, anchors: [{ exact: 'were wrong' }] })
    for (const anchor of notice.anchors) expect([1, 3]).toContain(anchor.revision)
    const article = await reader.get(released.path)
    expect(article.json).toMatchObject({ live: 3, headline: 'Public headline' })
    expect(article.json).not.toHaveProperty('head')
    const releases = await reader.get(`${released.path}/releases`)
    for (const release of releases.json.items) {
      expect(release).not.toHaveProperty('noNoticeReason')
      expect(release).not.toHaveProperty('noNoticeCode')
      expect(release).not.toHaveProperty('by')
    }
  })

  it('P1: what is unreleased and what is not there answer alike', async () => {
    const nothing = await reader.get('/v1/articles/01900000-0000-7000-8000-000000000000')
    const body = (json: Record<string, unknown>): object => ({ ...json, instance: '' })
    for (const path of [
      hidden.path,
      `${hidden.path}/revisions`,
      `${hidden.path}/revisions/1`,
      `${hidden.path}/releases`,
      `${hidden.path}/corrections`,
      `${released.path}/revisions/2`,
      `${released.path}/revisions/99`,
      `${released.path}/revisions/head`,
      `${released.path}/diffs/1/2`,
      `${released.path}/diffs/1/head`,
      `/v1/corrections/${draftCorrectionId}`,
      '/v1/articles/not-an-id',
    ]) {
      const reply = await reader.get(path)
      expect([path, reply.status]).toEqual([path, 404])
      expect(body(reply.json)).toEqual(body(nothing.json))
    }
    const stranger = await buildArticle(service)
    expect((await stranger.editor.get(hidden.path)).status).toBe(404)
  })

  it('P1: saving a draft changes no public byte and no public tag', async () => {
    const paths = [
      '/v1/articles',
      released.path,
      `${released.path}/revisions`,
      `${released.path}/revisions/live`,
      `${released.path}/revisions/1`,
      `${released.path}/releases`,
      `${released.path}/corrections`,
      `${released.path}/diffs/1/3`,
      '/public-title',
      '/public-title/released',
      '/public-title/released/history',
    ]
    const look = async () => {
      const seen = []
      for (const path of paths) {
        const { status, text, headers } = await reader.get(path)
        seen.push([path, status, text, headers.get('etag')])
      }
      return seen
    }
    const before = await look()
    await released.save(buildContent('Another draft', 'Of no public interest.'))
    expect(await look()).toEqual(before)
  })

  it('a release reaches readers at once, also past answers kept in memory', async () => {
    const article = await buildArticle(service)
    await article.release(1)
    const page = `${article.path}/revisions/live`
    const first = await reader.get(page)
    const again = await reader.get(page)
    expect(again.text).toBe(first.text)
    await article.save(buildContent('Newer headline', 'Newer words.'))
    await article.release(2)
    expect((await reader.get(page)).json).toMatchObject({ number: 2, content: { headline: 'Newer headline' } })
    expect((await reader.get(page, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status).toBe(200)
  })

  it('answers 304 to whoever has that very representation', async () => {
    for (const path of [
      released.path,
      `${released.path}/revisions/live`,
      `${released.path}/revisions`,
      `${released.path}/diffs/1/3`,
    ]) {
      for (let look = 0; look < 2; look++) {
        const { headers } = await reader.get(path)
        const tag = headers.get('etag') ?? ''
        expect(tag).toMatch(/^"[^"]+"$/)
        const second = await reader.get(path, { headers: { 'if-none-match': `"other", W/${tag}` } })
        expect([path, second.status, second.text, second.headers.get('etag')]).toEqual([path, 304, '', tag])
      }
    }
  })

  it('staff answers are their own and are never kept for others', async () => {
    const { headers } = await released.editor.get(`${released.path}/revisions/head`)
    expect(headers.get('cache-control')).toContain('private')
    expect(headers.get('surrogate-key')).toBeNull()
    const auditor = buildAdmin(service)
    expect((await auditor.get(released.path)).headers.get('cache-control')).toContain('private')
  })
})
