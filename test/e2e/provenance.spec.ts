import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Comparisons } from '../../src/platform/workers/comparisons.js'
import { buildArticle, buildContent, buildPublication, type TestArticle } from '../factories/newsroom.js'
import type { Client } from '../support/client.js'
import { countStatements } from '../support/count-statements.js'
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

describe('which revisions touched what, across a range', () => {
  const [nine, badly, rain] = ['Nine people were hurt.', 'Nine people were badly hurt.', 'Rain.']
  let ranged: TestArticle
  beforeAll(async () => {
    ranged = await buildArticle(service, { content: buildContent('Fire', nine, rain) })
    await ranged.release(1)
    await ranged.save(buildContent('Fire', badly, rain))
    await ranged.save(buildContent('Fire', badly, rain, 'More to come.'))
    await ranged.release(3)
    await ranged.save(buildContent('Fire', badly, 'Some rain.', 'More to come.'))
    await ranged.save(buildContent('Fire', 'Nine people were badly hurt, it is said.', rain, 'More to come.'))
    await ranged.release(5)
  })
  const touchedIn = async (reader: Client, range: string) => {
    const { status, json } = await reader.get(`${ranged.path}/diffs/${range}`)
    expect(status).toBe(200)
    const { entries, touched } = json as {
      entries: { op: string }[]
      touched: { entry: number; revisions: number[] }[]
    }
    return touched.map(({ entry, revisions }) => [entries[entry]?.op, revisions])
  }

  it('is told to staff by every revision, also of what is again as it was', async () => {
    expect(await touchedIn(ranged.writer, '1/5')).toEqual([
      ['edit', [2, 5]],
      ['same', [4, 5]],
      ['add', [3]],
    ])
  })

  it('P1: is told to readers by what was released, and a draft between is nowhere', async () => {
    const reader = ranged.writer.as(undefined)
    expect(await touchedIn(reader, '1/5')).toEqual([
      ['edit', [3, 5]],
      ['add', [3]],
    ])
    const { text } = await reader.get(`${ranged.path}/diffs/1/5`)
    for (const draft of [2, 4]) expect(text).not.toMatch(new RegExp(`"revisions":\\[[^\\]]*\\b${draft}\\b`))
  })

  it('is the same backwards, and all of the change where there is one step', async () => {
    expect(await touchedIn(ranged.writer, '5/1')).toEqual([
      ['edit', [2, 5]],
      ['same', [4, 5]],
      ['remove', [3]],
    ])
    expect(await touchedIn(ranged.writer, '2/3')).toEqual([['add', [3]]])
    expect(await touchedIn(ranged.writer.as(undefined), '3/5')).toEqual([['edit', [5]]])
    expect(await touchedIn(ranged.writer, '5/5')).toEqual([])
  })

  it('asks the database nothing more where there is one step', async () => {
    const statements = (path: string) => countStatements(() => ranged.writer.get(`${ranged.path}/diffs/${path}`))
    const one = await statements('4/5?format=unified')
    expect(await statements('4/5')).toBe(one)
    expect(await statements('1/5')).toBe(one + 2)
  })

  it('is of a diff that is compared once, however it is asked for', async () => {
    const comparisons = service.application.get(Comparisons)
    const compare = comparisons.compare.bind(comparisons)
    let times = 0
    comparisons.compare = (comparison) => {
      times++
      return compare(comparison)
    }
    const article = await buildArticle(service, { content: buildContent('Fire', nine) })
    await article.release(1)
    await article.save(buildContent('Fire', badly))
    await article.release(2)
    const at = `/${article.publication.slug}/${article.slug}`
    const reader = article.writer.as(undefined)
    for (const path of [`${article.path}/diffs/1/2`, `${article.path}/diffs/1/2?format=unified`, `${at}/diff/1/2`]) {
      expect((await reader.get(path)).status).toBe(200)
    }
    expect((await reader.get(`${at}/history`)).text).toContain('1 passage edited')
    expect((await article.writer.get(`${article.path}/diffs/1/live`)).json.to.number).toBe(2)
    comparisons.compare = compare
    expect(times).toBe(1)
  })

  it('is not there for documents that are not stored, and not past 500 revisions', async () => {
    const content = buildContent('Fire', nine)
    const { json } = await ranged.writer.post('/v1/diffs', { from: content, to: content, language: 'en' })
    expect(json).not.toHaveProperty('touched')
    const long = await buildArticle(service, { content: buildContent('Fire', nine) })
    for (let count = 0; count < 250; count++) {
      await long.save(buildContent('Fire', badly))
      await long.save(buildContent('Fire', nine))
    }
    expect((await long.writer.get(`${long.path}/diffs/1/501`)).json).not.toHaveProperty('touched')
    const { touched } = (await long.writer.get(`${long.path}/diffs/2/501`)).json
    expect(touched).toEqual([{ entry: 1, revisions: Array.from({ length: 499 }, (_, index) => index + 3) }])
  }, 60_000)
})
