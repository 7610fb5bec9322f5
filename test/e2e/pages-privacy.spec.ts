import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildArticle, buildContent, buildPublication, type TestArticle } from '../factories/newsroom.js'
import { buildDesk, type Desk, right, wrong } from '../factories/desk.js'
import { rowsOf } from '../support/events-of.js'
import { Client } from '../support/client.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let reader: Client
beforeAll(async () => {
  service = await startTestService({ cacheMegabytes: 0 })
  reader = new Client(service.origin)
})
afterAll(() => service.stop())

const secret = 'Zweibrücken memorandum'

/** Every page on which an article could show. */
function pagesOf({ publication, slug }: TestArticle): string[] {
  const at = `/${publication.slug}/${slug}`
  return [
    at,
    `${at}/history`,
    `${at}/revisions/1`,
    `${at}/revisions/live`,
    `${at}/blame`,
    `${at}/revisions/1/blame`,
    `${at}/diff/1/1`,
    `${at}/diff/1/live?view=side-by-side`,
    `/${publication.slug}`,
    `/${publication.slug}/corrections`,
  ]
}

async function correctedDesk(): Promise<Desk & { noticeId: string }> {
  const desk = await buildDesk(service)
  const { id: noticeId } = await desk.draft()
  await desk.bring(noticeId, 'published')
  return { ...desk, noticeId }
}

describe('what pages keep to the newsroom', () => {
  it('P1: a saved draft changes no byte and no tag of any page, with or without a token', async () => {
    const desk = await correctedDesk()
    const pages = pagesOf(desk.article)
    const look = () => Promise.all(pages.map((path) => reader.get(path)))
    const before = await look()
    await desk.article.save(buildContent(`Draft ${secret}`, secret), { note: secret })
    await desk.draft({ statement: secret, fixedIn: 3, anchors: [], kind: 'clarification' })
    const after = await look()
    expect(before.map(({ status }) => status)).toEqual(pages.map(() => 200))
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    expect(after.map(({ headers }) => headers.get('etag'))).toEqual(before.map(({ headers }) => headers.get('etag')))
    for (const path of pages) expect((await desk.editor.get(path)).text).not.toContain(secret)
  })

  it('P1: a revision that was never released is as absent as one that was never saved', async () => {
    const { article } = await correctedDesk()
    await article.save(buildContent('Draft', secret))
    const at = `/${article.publication.slug}/${article.slug}`
    for (const path of ['/revisions/N', '/revisions/N/blame', '/diff/1/N', '/diff/N/live']) {
      const [unreleased, unsaved] = await Promise.all([
        article.editor.get(at + path.replace('N', '3')),
        reader.get(at + path.replace('N', '99')),
      ])
      expect(unreleased.status).toBe(404)
      expect(unreleased.text).toBe(unsaved.text)
    }
    expect((await article.editor.get(`${at}/revisions/head`)).status).toBe(404)
  })

  it('P1: an article that was never released has the page of one that is not there', async () => {
    const publication = await buildPublication(service, { language: 'de' })
    const article = await buildArticle(service, { publication, content: buildContent('Entwurf', secret) })
    for (const path of pagesOf(article).slice(0, 8)) {
      const [hidden, missing] = await Promise.all([
        article.editor.get(path),
        reader.get(path.replace(article.slug, 'gibt-es-nicht')),
      ])
      expect([hidden.status, missing.status]).toEqual([404, 404])
      expect(hidden.text).toBe(missing.text)
    }
    for (const path of pagesOf(article).slice(8)) expect((await reader.get(path)).text).not.toContain(article.slug)
  })

  it.each([
    ['withheld', 200],
    ['canceled', 410],
  ])('P1: no page shows a word of an article that is %s; its times and notices stay', async (pubStatus, status) => {
    const { article, noticeId } = await correctedDesk()
    await rowsOf(service, 'UPDATE article SET pub_status = $2::pub_status, version = version + 1 WHERE id = $1::uuid', [
      article.id,
      pubStatus,
    ])
    for (const path of pagesOf(article)) {
      const page = await reader.get(path)
      const isOfWords = !path.endsWith('/history') && path.startsWith(`/${article.publication.slug}/${article.slug}`)
      expect([path, page.status]).toEqual([path, isOfWords ? status : 200])
      for (const words of [wrong, right, 'Rutte set to lead', 'A secretary-general needs']) {
        expect(page.text).not.toContain(words)
      }
    }
    const at = `/${article.publication.slug}/${article.slug}`
    for (const path of [at, `${at}/history`]) expect((await reader.get(path)).text).toContain(`notice-${noticeId}`)
  })
})
