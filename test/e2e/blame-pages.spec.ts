import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildAdmin,
  buildArticle,
  buildContent,
  buildPublication,
  type TestArticle,
  type TestPublication,
} from '../factories/newsroom.js'
import { countStatements } from '../support/count-statements.js'
import { Client } from '../support/client.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
let reader: Client
beforeAll(async () => {
  service = await startTestService()
  reader = new Client(service.origin)
})
afterAll(() => service.stop())

const addressOf = ({ publication, slug }: TestArticle): string => `/${publication.slug}/${slug}`
/** What a page says, without its markup. */
const wordsOf = (text: string): string =>
  text
    .replaceAll(/<ul class="blame-notes".*?<\/ul>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

/** Releases 1, 2 and 3 are revisions 1, 3 and 4; the words of the draft between came to readers with the second. */
async function buildBlamed(publication?: TestPublication): Promise<TestArticle> {
  const article = await buildArticle(service, {
    ...(publication && { publication }),
    content: buildContent('Fire', 'Nine people were hurt.', 'Rain.'),
  })
  await article.release(1)
  await article.save(buildContent('Fire', 'Nine people were badly hurt.', 'Rain.'))
  await article.save(buildContent('Fire', 'Eight people were badly hurt.', 'Rain.'))
  await article.release(3)
  await article.save(buildContent('Fire', 'Eight people were badly hurt.', 'Rain.', 'A ship sank.'))
  await article.release(4)
  return article
}

describe('the page that says which version brought which words', () => {
  it('P1: names for each run the version with which readers got it, in the text and in a list', async () => {
    const article = await buildBlamed()
    const { status, text, headers } = await reader.get(`${addressOf(article)}/blame`)
    expect(status).toBe(200)
    const said = wordsOf(text)
    expect(said).toContain('Version 2: Eight 2 Version 1: people were Version 2: badly 2 Version 1: hurt. ')
    expect(said).toContain('Rain. A ship sank. 3')
    expect(said).toMatch(/Version 3 .* A ship sank\. Version 2 .* Eight badly Version 1 .* All words without a number/)
    for (const shown of ['revisions/3"', 'diff/1/3"', 'diff/3/4"']) {
      expect(text).toContain(`href="${addressOf(article)}/${shown}`)
    }
    expect(text).not.toMatch(/(?:revisions|diff)\/2|diff\/\d\/2/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('link')).toContain(`<${addressOf(article)}/revisions/3>; rel="predecessor-version"`)
  })

  it('knows of a version nothing that came later', async () => {
    const article = await buildBlamed()
    const first = await reader.get(`${addressOf(article)}/revisions/1/blame`)
    expect(wordsOf(first.text)).toContain('All of these words have been there since the first version.')
    expect(first.text).not.toMatch(/Eight|badly|ship/)
    const live = await reader.get(`${addressOf(article)}/revisions/live/blame`)
    expect(live.text).toBe((await reader.get(`${addressOf(article)}/blame`)).text)
    for (const which of ['2', '5', 'head', 'x']) {
      expect((await reader.get(`${addressOf(article)}/revisions/${which}/blame`)).status).toBe(404)
    }
  })

  it('says of a passage whose words are all older since when it has its form', async () => {
    const article = await buildArticle(service, { content: buildContent('Fire', 'Nine people were badly hurt.') })
    await article.release(1)
    await article.save(buildContent('Fire', 'Nine people were hurt.'))
    await article.release(2)
    const { text } = await reader.get(`${addressOf(article)}/blame`)
    expect(wordsOf(text)).toContain('Nine people were hurt. In this form since Version 2')
    expect(wordsOf(text)).toContain('No words that are still there')
  })

  it('names people where the title does, and is new when one is renamed', async () => {
    const named = await buildBlamed(await buildPublication(service, { policy: { showStaff: 'name' } }))
    const at = `${addressOf(named)}/blame`
    const before = await reader.get(at)
    expect(wordsOf(before.text)).toMatch(/by Person of the staff \d+/)
    const admin = buildAdmin(service)
    const { headers } = await admin.get(`/v1/accounts/${named.writer.accountId}`)
    const renamed = await admin.patch(
      `/v1/accounts/${named.writer.accountId}`,
      { name: 'Ines <Marlow>' },
      { ifMatch: headers.get('etag') ?? '' },
    )
    expect(renamed.status).toBe(200)
    const again = await reader.get(at, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    expect([again.status, again.text.includes('Ines &lt;Marlow>')]).toEqual([200, true])
    expect((await reader.get(`${addressOf(await buildBlamed())}/blame`)).text).not.toContain('Person of the staff')
  })

  it('is 304 for who has it, and takes the same statements whatever the length of the history', async () => {
    const [short, long] = [await buildBlamed(), await buildBlamed()]
    for (const number of [5, 6, 7]) {
      await long.save(buildContent('Fire', `Text of ${number}.`))
      await long.release(number)
    }
    const counts: number[] = []
    for (const article of [short, long]) {
      counts.push(await countStatements(() => reader.get(`${addressOf(article)}/blame`)))
    }
    expect(counts).toEqual([7, 7])
    const { headers } = await reader.get(`${addressOf(short)}/blame`)
    const etag = headers.get('etag') ?? ''
    expect((await reader.get(`${addressOf(short)}/blame`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('is led to from the article, its history and its versions', async () => {
    const article = await buildBlamed()
    const at = addressOf(article)
    for (const path of [at, `${at}/history`]) expect((await reader.get(path)).text).toContain(`href="${at}/blame"`)
    expect((await reader.get(`${at}/revisions/1`)).text).toContain(`href="${at}/revisions/1/blame"`)
  })
})
