import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CorrectionsService } from '../../src/newsroom/corrections/index.js'
import { buildArticle, buildContent, type TestArticle } from '../factories/newsroom.js'
import { buildDesk, right, rightContent, wrong } from '../factories/desk.js'
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

const addressOf = ({ publication, slug }: TestArticle): string => `/${publication.slug}/${slug}`
/** What a page says, without its markup. */
const wordsOf = ({ text }: Reply): string =>
  text
    .replace(/<script.*?<\/script>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const structuredData = ({ text }: Reply) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? 'null')

/** An article whose versions say `Text of 1`, `Text of 2`, … all of them released. */
async function buildHistory(releases: number): Promise<TestArticle> {
  const article = await buildArticle(service, { content: buildContent('Headline', 'Text of 1') })
  await article.release(1)
  for (let number = 2; number <= releases; number++) {
    await article.save(buildContent('Headline', `Text of ${number}`))
    await article.release(number)
  }
  return article
}

describe('the page of an article', () => {
  it('shows the live words, the notice in its place, and both as structured data', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const page = await reader.get(addressOf(desk.article))
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('content-language')).toBe('en')
    expect(wordsOf(page)).toContain(`It was opposed by ${right} at first.`)
    expect(wordsOf(page)).toContain('An earlier version misstated which countries had opposed the nomination.')
    expect(page.text.indexOf(`id="notice-${id}"`)).toBeLessThan(page.text.indexOf('It was opposed by'))
    expect(page.text).toContain(`href="${addressOf(desk.article)}/diff/1/2"`)
    expect(structuredData(page)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Rutte set to lead',
      inLanguage: 'en',
      correction: [{ '@type': 'CorrectionComment', text: expect.stringContaining('misstated') }],
    })
  })

  it('puts an inline notice right after the passage that it is about', async () => {
    const desk = await buildDesk(service, { save: false })
    const fixed = buildContent('Rutte set to lead', 'A new first paragraph.', ...paragraphsOf(rightContent))
    await desk.article.save(fixed)
    const { id } = await desk.draft({ placement: 'inline' })
    await desk.bring(id, 'published')
    const { text } = await reader.get(addressOf(desk.article))
    const [passage, notice, next] = ['It was opposed by', `id="notice-${id}"`, 'A secretary-general needs'].map(
      (words) => text.indexOf(words),
    )
    expect(passage).toBeLessThan(notice!)
    expect(notice).toBeLessThan(next!)
  })

  it('names its place among the versions', async () => {
    const article = await buildHistory(3)
    const at = addressOf(article)
    expect((await reader.get(at)).headers.get('link')).toBe(
      `<${at}/history>; rel="version-history", <${at}/revisions/3>; rel="latest-version", <${at}/revisions/2>; rel="predecessor-version"`,
    )
    expect((await reader.get(`${at}/revisions/2`)).headers.get('link')).toContain(
      `<${at}/revisions/1>; rel="predecessor-version", <${at}/revisions/3>; rel="successor-version"`,
    )
  })

  it('is 304 for who has it, from memory too, and new the moment something changes', async () => {
    const article = await buildHistory(1)
    const first = await reader.get(addressOf(article))
    const etag = first.headers.get('etag') ?? ''
    const again = { headers: { 'if-none-match': etag } }
    expect(first.headers.get('cache-control')).toContain('s-maxage=60')
    expect(first.headers.get('surrogate-key')).toMatch(new RegExp(`^article:${article.id} policy:`))
    // The database tells of the release a moment after it was made, which drops what was kept in between.
    const deadline = Date.now() + 10_000
    let statements: number
    do {
      statements = await countStatements(async () => {
        expect((await reader.get(addressOf(article), again)).status).toBe(304)
      })
      if (statements > 0) await reader.get(addressOf(article))
    } while (statements > 0 && Date.now() < deadline)
    expect(statements).toBe(0)
    await article.save(buildContent('Headline', 'Text of 2'))
    await article.release(2)
    const after = await reader.get(addressOf(article), again)
    expect(after.status).toBe(200)
    expect(after.text).toContain('Text of 2')
  })

  it('C2: a fix that goes live while the page is being made shows with its notice, never one without the other', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'approved')
    const corrections = service.application.get(CorrectionsService)
    const noticesOf = corrections.noticesOf.bind(corrections)
    let published = false
    // The words are read by now, and the notices are not yet.
    corrections.noticesOf = async (articleId) => {
      if (!published) {
        published = true
        await desk.move(desk.editor, id, 'publish')
      }
      return noticesOf(articleId)
    }
    const page = await reader.get(addressOf(desk.article)).finally(() => (corrections.noticesOf = noticesOf))
    expect(published).toBe(true)
    expect(page.text).toContain(`id="notice-${id}"`)
    expect(wordsOf(page)).toContain(`It was opposed by ${right} at first.`)
  })
})

function paragraphsOf(content: { body: object[] }): string[] {
  return content.body.map((block) => (block as { runs: [{ text: string }] }).runs[0].text)
}

describe('an earlier address of an article', () => {
  it('leads to the current one, with all that stands after it', async () => {
    const article = await buildHistory(2)
    const { json } = await article.editor.get(article.path)
    const slug = '新的地址'
    await article.editor.patch(article.path, { slug }, { ifMatch: json.etag })
    const at = `/${article.publication.slug}/${encodeURIComponent(slug)}`
    for (const rest of [
      '',
      '?from=mail',
      '/history',
      '/revisions/1',
      '/blame',
      '/revisions/1/blame',
      '/diff/1/2?view=side-by-side',
    ]) {
      const moved = await reader.get(addressOf(article) + rest)
      expect([moved.status, moved.headers.get('location')]).toEqual([301, at + rest])
      expect((await reader.get(at + rest)).status).toBe(200)
    }
  })
})

describe('the page of a version', () => {
  it('says which one it is, shows its own words, and what was wrong with them', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const at = addressOf(desk.article)
    const old = await reader.get(`${at}/revisions/1`)
    expect(wordsOf(old)).toContain('Version 1 of 2')
    expect(wordsOf(old)).toContain(`It was opposed by ${wrong} at first.`)
    expect(old.text).toContain(`id="notice-${id}"`)
    expect(old.text).toContain('<meta name="robots" content="noindex"')
    const fixed = await reader.get(`${at}/revisions/2`)
    expect(fixed.text).not.toContain(`id="notice-${id}"`)
    expect((await reader.get(`${at}/revisions/live`)).text).toBe(fixed.text)
  })
})

describe('the page of a difference', () => {
  it('strikes the wrong words, puts in the right ones, and says why', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    for (const view of ['inline', 'side-by-side', 'no-such-view']) {
      const page = await reader.get(`${addressOf(desk.article)}/diff/1/live?view=${view}`)
      expect(page.status).toBe(200)
      expect(page.text).toMatch(/<del[^>]*>(?:<span[^>]*>[^<]*<\/span>)?[^<]*Poland/)
      expect(page.text).toMatch(/<ins[^>]*>(?:<span[^>]*>[^<]*<\/span>)?[^<]*Slovakia/)
      expect(page.text).toContain(`id="notice-${id}"`)
    }
  })

  it('P1: names beside each change the versions between that made it, where there are any, by what readers saw', async () => {
    const article = await buildHistory(2)
    await article.save(buildContent('Headline', 'Text of a draft'))
    await article.save(buildContent('Headline', 'Text of 3', 'More.'))
    await article.release(4)
    const at = addressOf(article)
    const page = await reader.get(`${at}/diff/1/4`)
    expect(wordsOf(page)).toMatch(/Change 1 in versions 2 and 3 .*Change 2 in version 3 /)
    for (const step of ['/diff/1/2"', '/diff/2/4"']) expect(page.text).toContain(`href="${at}${step}`)
    expect(page.text).not.toContain('/3"')
    expect(wordsOf(await reader.get(`${at}/diff/4/1`))).toContain('in versions 2 and 3')
    expect((await reader.get(`${at}/diff/2/4`)).text).not.toContain('in version')
  })

  it('is where the choice of two versions leads', async () => {
    const at = addressOf(await buildHistory(3))
    const chosen = await reader.get(`${at}/diff?from=1&to=3`)
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, `${at}/diff/1/3`])
    expect((await reader.get(`${at}/diff?from=1`)).status).toBe(404)
  })
})

describe('the history of an article', () => {
  it('lists releases and notices newest first, the notice with the fix that it came with', async () => {
    const desk = await buildDesk(service)
    const { id } = await desk.draft()
    await desk.bring(id, 'published')
    const { text } = await reader.get(`${addressOf(desk.article)}/history`)
    const places = [`id="notice-${id}"`, '/revisions/2"', '/revisions/1"'].map((mark) =>
      text.indexOf(mark, text.indexOf('class="timeline"')),
    )
    expect(places.toSorted((one, other) => one - other)).toEqual(places)
    expect(places).not.toContain(-1)
  })

  it('comes in pages that leave nothing out and show nothing twice', async () => {
    const article = await buildHistory(43)
    const seen: number[] = []
    let next: string | undefined = `${addressOf(article)}/history`
    while (next !== undefined) {
      const page: Reply = await reader.get(next)
      const list = page.text.slice(page.text.indexOf('class="timeline"'))
      seen.push(...[...list.matchAll(/\/revisions\/(\d+)"/g)].map(([, number]) => Number(number)))
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
    }
    expect(seen).toEqual(Array.from({ length: 43 }, (_, index) => 43 - index))
  })

  it('costs the same statements whatever its length', async () => {
    const counts = []
    for (const releases of [2, 30]) {
      const article = await buildHistory(releases)
      counts.push(await countStatements(() => reader.get(`${addressOf(article)}/history`)))
    }
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(6)
  })
})
