import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildArticle, buildContent, buildPublication, type TestArticle } from '../factories/newsroom.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let article: TestArticle
beforeAll(async () => {
  service = await startTestService()
  const publication = await buildPublication(service, { policy: { showStaff: 'name' } })
  article = await buildArticle(service, {
    publication,
    content: buildContent('Fire', 'Nine people were hurt.', 'Rain.'),
  })
  await article.release(1)
  await article.save(buildContent('Fire', 'Nine people were badly hurt.', 'Rain.'), { note: 'Never released' })
  await article.save(buildContent('Fire', 'Rain.', 'Eight people were badly hurt.'))
  await article.release(3)
})
afterAll(() => service.stop())

interface BlameAnswer {
  revision: number
  degraded: null
  blocks: {
    position: number
    introducedIn: number
    runs: { text: string; revision: number; author?: { name: string }; at: string }[]
  }[]
}

const runsOf = ({ blocks }: BlameAnswer): [string, number][][] =>
  blocks.map(({ runs }) => runs.map(({ text, revision }) => [text, revision]))

describe('who brought which words', () => {
  it('is told to staff with every revision, through a move and an edit', async () => {
    const { status, json } = await article.writer.get(`${article.path}/blame?revision=head`)
    expect(status).toBe(200)
    const blame = json as unknown as BlameAnswer
    expect([blame.revision, blame.degraded, blame.blocks.map(({ introducedIn }) => introducedIn)]).toEqual([
      3,
      null,
      [1, 1, 3],
    ])
    expect(runsOf(blame)).toEqual([
      [['Fire', 1]],
      [['Rain.', 1]],
      [
        ['Eight ', 3],
        ['people were ', 1],
        ['badly ', 2],
        ['hurt.', 1],
      ],
    ])
  })

  it('P1: names to readers the first release that carried the words, and never a revision between', async () => {
    const reader = article.writer.as(undefined)
    const { json, text } = await reader.get(`${article.path}/blame`)
    const blame = json as unknown as BlameAnswer
    expect(runsOf(blame)[2]).toEqual([
      ['Eight ', 3],
      ['people were ', 1],
      ['badly ', 3],
      ['hurt.', 1],
    ])
    expect(text).not.toContain('"revision":2')
    expect(blame.blocks[0]?.runs[0]?.author?.name).toEqual(expect.any(String))
    for (const which of ['head', '2', '4']) {
      expect((await reader.get(`${article.path}/blame?revision=${which}`)).status).toBe(404)
    }
  })

  it('is not sent again to who has it, and a draft moves no tag of readers (P1)', async () => {
    const reader = article.writer.as(undefined)
    const { headers } = await reader.get(`${article.path}/blame`)
    const tag = headers.get('etag')!
    await article.save(buildContent('Fire', 'Rain.', 'A draft.'))
    expect((await reader.get(`${article.path}/blame`, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it.each(['revision=first', 'revision=0', 'which=1'])('refuses %s', async (query) => {
    expect((await article.writer.get(`${article.path}/blame?${query}`)).status).toBe(400)
  })
})

describe('when a phrase was there', () => {
  it('is told in revisions to staff, and in releases to readers', async () => {
    const staff = await article.writer.get(`${article.path}/phrases?q=badly%20hurt`)
    expect(staff.json.revisions).toEqual([{ from: 2, to: 3 }])
    const { json } = await article.writer.as(undefined).get(`${article.path}/phrases?q=badly%20hurt`)
    expect(json).toEqual({ q: 'badly hurt', revisions: [{ from: 3, to: 3 }], public: staff.json.public })
    expect(json.public).toEqual([{ from: expect.any(String), to: null }])
  })

  it('has an end when the words went, and none when they were never there', async () => {
    const { json } = await article.writer.as(undefined).get(`${article.path}/phrases?q=Nine`)
    expect(json.public).toEqual([{ from: expect.any(String), to: expect.any(String) }])
    const none = await article.writer.as(undefined).get(`${article.path}/phrases?q=Nine%20people%20were%20badly`)
    expect([none.json.revisions, none.json.public]).toEqual([[], []])
  })

  it('tells letter cases apart unless asked not to', async () => {
    expect((await article.writer.get(`${article.path}/phrases?q=rain`)).json.revisions).toEqual([])
    const { json } = await article.writer.get(`${article.path}/phrases?q=rain&ignoreCase=true`)
    expect(json.revisions[0].from).toBe(1)
  })

  it.each(['', 'q=', 'q=%20', `q=${'a'.repeat(1001)}`, 'q=a%00'])('refuses %j', async (query) => {
    const { status, json } = await article.writer.get(`${article.path}/phrases?${query}`)
    expect([status, json.code]).toEqual([400, 'validation_failed'])
  })
})
