import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusalCodes } from '../../src/domain/refusal.js'
import { buildArticle, buildContent, buildPublication } from '../factories/newsroom.js'
import { buildDesk } from '../factories/desk.js'
import { countStatements } from '../support/count-statements.js'
import { Client, type Reply } from '../support/client.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let reader: Client
beforeAll(async () => {
  service = await startTestService()
  reader = new Client(service.origin)
})
afterAll(() => service.stop())

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } }

describe('the pages of a title', () => {
  it('the front page lists the titles, each in its language', async () => {
    const { slug } = await buildPublication(service, { language: 'ar' })
    const page = await reader.get('/')
    expect(page.status).toBe(200)
    expect(page.text).toContain(`<a href="/${slug}" lang="ar" dir="rtl">`)
  })

  it('a title lists its newest articles and corrections, and has a new tag as soon as one changes', async () => {
    const desk = await buildDesk(service)
    const { article } = desk
    const path = `/${article.publication.slug}`
    const before = await reader.get(path)
    expect(before.text).toContain(`href="${path}/${article.slug}"`)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const after = await reader.get(path, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    expect(after.status).toBe(200)
    expect(after.text).toContain(`id="notice-${id}"`)
    expect(after.headers.get('surrogate-key')).toMatch(/^publication:\S+ policy:\S+$/)
  })

  it('the list of corrections comes in pages that leave nothing out, at the same cost each', async () => {
    const desk = await buildDesk(service)
    const ids: string[] = []
    for (let number = 0; number < 33; number++) {
      const { id } = await desk.draft({ kind: 'clarification', severity: 'minor', anchors: [], fixedIn: undefined })
      await desk.bring(id, 'published')
      ids.unshift(id)
    }
    const seen: string[] = []
    const counts = new Set<number>()
    let next: string | undefined = `/${desk.article.publication.slug}/corrections`
    while (next !== undefined) {
      const path: string = next
      let page: Reply | undefined
      counts.add(await countStatements(async () => (page = await reader.get(path))))
      seen.push(...[...(page?.text ?? '').matchAll(/id="notice-([^"]+)"/g)].map(([, id]) => id ?? ''))
      next = /<([^>]+)>; rel="next"/.exec(page?.headers.get('link') ?? '')?.[1]
    }
    expect(seen).toEqual(ids)
    expect([...counts]).toEqual([3])
  })
})

describe('addresses that lead nowhere', () => {
  it('are a page in the language of the title, and not to be kept', async () => {
    const { slug } = await buildPublication(service, { language: 'de' })
    for (const path of [`/${slug}/nichts`, `/${slug}/nichts/history`, `/${slug}/a/b/c/d/e`, `/${slug}/%00`]) {
      const page = await reader.get(path, asBrowser)
      expect([path, page.status, page.headers.get('content-language')]).toEqual([path, 404, 'de'])
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(page.headers.get('cache-control')).toBe('no-store')
    }
    const list = await reader.get(`/${slug}/corrections?cursor=nonsense`, asBrowser)
    expect(list.status).toBe(404)
  })

  it('are a page for browsers and a problem for programs, and under /v1 a problem for everyone', async () => {
    expect((await reader.get('/no-such-title/at/all/here', asBrowser)).text).toContain('<!doctype html>')
    expect((await reader.get('/no-such-title/at/all/here')).json).toMatchObject({ code: 'not_found' })
    const asProgram = { headers: { accept: 'application/json, application/problem+json' } }
    expect((await reader.get('/no-such-title', asProgram)).json).toMatchObject({ code: 'not_found' })
    for (const path of ['/v1', '/v1/nothing', '/v1/nothing/at/all', '/health/nothing']) {
      expect((await reader.get(path, asBrowser)).json).toMatchObject({ status: 404, code: 'not_found' })
    }
    expect((await reader.get('/%zz', asBrowser)).json).toMatchObject({ status: 400, code: 'malformed_request' })
  })

  it('never take the place of a route of the service', async () => {
    expect((await reader.get('/health/live', asBrowser)).json).toMatchObject({ status: expect.anything() })
    expect((await reader.get('/openapi.json', asBrowser)).json).toMatchObject({ openapi: '3.1.0' })
  })
})

describe('what pages bring with them', () => {
  it('the stylesheet under its hash is kept for good, under another one not at all', async () => {
    const page = await reader.get('/')
    const path = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const sheet = await reader.get(path)
    expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(sheet.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const earlier = await reader.get('/style.0123456789abcdef.css')
    expect([earlier.status, earlier.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect((await reader.get('/other.css', asBrowser)).status).toBe(404)
  })

  it('a drawing can do nothing by itself, and its name is no path', async () => {
    const drawing = await reader.get('/assets/demo/flags.svg')
    expect(drawing.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(drawing.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    for (const name of ['..%2fdemo-newsroom.ts', '%2e%2e%2f%2e%2e%2fmain.js', '..%5c..%5cmain.js', '%00', 'none.svg']) {
      expect((await reader.get(`/assets/demo/${name}`)).status).toBe(404)
    }
  })

  it('no page may run a script, frame anything or be framed', async () => {
    const article = await buildArticle(service, { content: buildContent('Headline', 'Words.') })
    await article.release(1)
    const at = `/${article.publication.slug}/${article.slug}`
    for (const path of ['/', `/${article.publication.slug}`, at, `${at}/history`, `${at}/none`, '/docs']) {
      const { headers } = await reader.get(path, asBrowser)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('script-src')
      expect(headers.get('set-cookie')).toBeNull()
    }
  })
})

describe('the documentation', () => {
  it('has every route of the API, each with what it does and who may', async () => {
    const { json } = await reader.get('/openapi.json')
    const { text } = await reader.get('/docs')
    const routes = text.split('<article class="route"').slice(1)
    const operations = Object.entries<Record<string, object>>(json.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const shown = routes.map((route) => (/<h3[^>]*>(.*?)<\/h3>/s.exec(route)?.[1] ?? '').replaceAll(/<[^>]*>/g, ''))
    expect(shown.toSorted()).toEqual(operations.toSorted())
    for (const route of routes) {
      expect(route).toContain('class="route-summary"')
      expect(route).toContain('Who may')
    }
    for (const [, anchor] of text.matchAll(/href="#([^"]+)"/g)) expect(text).toContain(`id="${anchor}"`)
  })

  it('explains every problem at the address that its type names', async () => {
    const { text } = await reader.get('/docs/problems')
    for (const code of refusalCodes) expect(text).toContain(`id="${code}"`)
    const { json } = await reader.get('/v1/nothing')
    expect(json.type).toBe('/docs/problems#not_found')
  })
})
