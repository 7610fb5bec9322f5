import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compareSides } from '../../src/platform/workers/comparison-task.js'
import { buildArticle } from '../factories/newsroom.js'
import { type BuiltService, startBuiltService } from '../support/built-service.js'

let folder: string
let service: BuiltService
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-'))
  service = await startBuiltService(folder)
}, 60_000)
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Large enough to be compared in a thread, in paragraphs that differ by the seed. */
const text = (seed: number): string =>
  Array.from(
    { length: 300 },
    (_, index) => `Line ${index} says ${(index * seed) % 97} of ${seed} and goes on for a while.`,
  ).join('\n\n')
const content = (seed: number, headline = 'One') => ({
  headline,
  body: { format: 'markdown' as const, value: text(seed) },
})
const post = (body: object): Promise<Response> =>
  fetch(`${service.origin}/v1/diffs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('a comparison of large documents, in a thread of the built service', () => {
  it('D2: gives what it gives anywhere', async () => {
    const answer = await post({ from: content(3), to: content(5), language: 'en' })
    expect(answer.status).toBe(200)
    const options = { language: 'en', from: { inline: true }, to: { inline: true } } as const
    const here = compareSides({
      from: { content: content(3), at: '/from' },
      to: { content: content(5), at: '/to' },
      options,
    })
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(here)))
  })

  it('refuses what cannot be kept by naming the side and the place', async () => {
    const answer = await post({ from: content(3), to: content(5, ''), language: 'en' })
    const problem = (await answer.json()) as { code: string; errors: { path: string }[] }
    expect([answer.status, problem.code, problem.errors.map(({ path }) => path)]).toEqual([
      422,
      'invalid_content',
      ['/to/headline'],
    ])
  })

  it('R3: shows a stale save what both changed', async () => {
    const article = await buildArticle(service, { content: content(3) })
    const { headers } = await article.writer.get(`${article.path}/revisions/head`)
    await article.save(content(5))
    const late = await article.writer.post(
      `${article.path}/revisions`,
      { content: content(7) },
      { ifMatch: headers.get('etag') ?? '' },
    )
    expect(late.status).toBe(412)
    const { yours, theirs, mergeable } = late.json.conflict
    expect([mergeable, yours.from.number, yours.degraded, theirs.degraded]).toEqual([false, 1, null, null])
    expect([yours.summary.edited, theirs.summary.edited].every((edited) => edited > 100)).toBe(true)
  })

  it('tells which revisions between touched what, and counts what changed in the history', async () => {
    const article = await buildArticle(service, { content: content(3) })
    for (const seed of [5, 7]) await article.save(content(seed))
    for (const revision of [1, 2, 3]) await article.release(revision)
    const { json } = await article.writer.get(`${article.path}/diffs/1/3`)
    const { touched } = json as { touched: { revisions: number[] }[] }
    expect(touched.length).toBeGreaterThan(100)
    expect(touched.filter(({ revisions }) => revisions.join() === '2,3').length).toBeGreaterThan(100)
    const history = await article.writer.get(`/${article.publication.slug}/${article.slug}/history`)
    expect(history.text.match(/passages edited/g)).toHaveLength(2)
  })
})
