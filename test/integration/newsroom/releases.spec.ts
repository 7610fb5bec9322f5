import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildAdmin, buildArticle, buildContent, buildPublication, type TestArticle } from '../../factories/newsroom.js'
import { eventsOf } from '../../support/events-of.js'
import { startTestService, type TestService } from '../../support/service.js'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const release = ({ editor, path }: TestArticle, revision: number, noNoticeCode: string) =>
  editor.post(`${path}/releases`, { revision, significance: 'minor', noNoticeCode }, { ifMatch: '*' })

describe('a release that says by a code why it carries no notice', () => {
  it("takes a code of the publication's policy, as it is by then", async () => {
    const publication = await buildPublication(service, { policy: { noNoticeCodes: ['typo', 'other'] } })
    const article = await buildArticle(service, { publication })
    const first = await release(article, 1, 'typo')
    expect([first.status, first.json.noNoticeCode]).toEqual([201, 'typo'])

    const admin = buildAdmin(service)
    await admin.patch(
      `/v1/publications/${publication.slug}`,
      { policy: { noNoticeCodes: ['layout'] } },
      { ifMatch: '*' },
    )
    const { number } = await article.save(buildContent('Headline', 'Laid out anew.'))
    expect((await release(article, number, 'typo')).status).toBe(400)
    expect((await release(article, number, 'layout')).status).toBe(201)
    const { json } = await article.editor.get(`${article.path}/releases`)
    expect(json.items.map((each: { noNoticeCode: string }) => each.noNoticeCode)).toEqual(['layout', 'typo'])
  })

  it.each([
    ['one of another title', { noNoticeCodes: ['typo'] }, 'wording_only', 'is none of typo'],
    ['a part of one', { noNoticeCodes: ['typo', 'other'] }, 'typ', 'is none of typo, other'],
    ['one with a NUL', { noNoticeCodes: ['typo'] }, 'typo\0', 'is none of typo'],
    ['any where there is none', { noNoticeCodes: [] }, 'other', 'the policy has no codes; leave it out'],
  ])('is refused %s, and nothing is released', async (_, policy, code, message) => {
    const publication = await buildPublication(service, { policy })
    const article = await buildArticle(service, { publication })
    const { status, json } = await release(article, 1, code)
    expect([status, json.code, json.errors]).toEqual([400, 'validation_failed', [{ path: '/noNoticeCode', message }]])
    expect((await article.editor.get(article.path)).json.live).toBeNull()
    const events = await eventsOf(service, `${article.id}/1`)
    expect(events.map(({ verb }) => verb)).toEqual(['revision.saved'])
  })
})
