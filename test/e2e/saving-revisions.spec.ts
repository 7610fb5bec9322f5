import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildArticle, buildContent, paragraph } from '../factories/newsroom.js'
import { startTestService, type TestService } from '../support/service.js'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

describe('saving revisions', () => {
  it('R2: numbers them without gaps, each made against the head it names', async () => {
    const article = await buildArticle(service)
    for (const number of [2, 3, 4]) {
      const saved = await article.save(buildContent('Headline', `Text of ${number}`))
      expect(saved).toMatchObject({ number, parent: number - 1 })
    }
    const { json } = await article.writer.get(`${article.path}/revisions`)
    expect(json.items.map((line: { number: number }) => line.number)).toEqual([4, 3, 2, 1])
  })

  it('R2, R3: 50 writers at once leave no gap and no fork, and every loser is told', async () => {
    const article = await buildArticle(service)
    const head = await article.writer.get(`${article.path}/revisions/head`)
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, writer) =>
        article.writer.post(
          `${article.path}/revisions`,
          { content: buildContent('Headline', `Written by ${writer}`) },
          { ifMatch: head.json.etag },
        ),
      ),
    )
    const statuses = tries.map((reply) => reply.status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 412)).toHaveLength(49)
    const { json } = await article.writer.get(`${article.path}/revisions`)
    expect(json.items.map((line: { number: number }) => line.number)).toEqual([2, 1])
  })

  it('R2: 15 writers who each try until they succeed make 15 revisions in a row', async () => {
    const article = await buildArticle(service)
    const write = async (writer: number): Promise<void> => {
      for (;;) {
        const head = await article.writer.get(`${article.path}/revisions/head`)
        const content = { ...head.json.content, body: [...head.json.content.body, paragraph(`By ${writer}`)] }
        const reply = await article.writer.post(`${article.path}/revisions`, { content }, { ifMatch: head.json.etag })
        if (reply.status === 201) return
        expect(reply.status).toBe(412)
      }
    }
    await Promise.all(Array.from({ length: 15 }, (_, writer) => write(writer)))
    const { json } = await article.writer.get(`${article.path}/revisions?limit=200`)
    expect(json.items.map((line: { number: number }) => line.number)).toEqual(
      Array.from({ length: 16 }, (_, index) => 16 - index),
    )
    expect(
      json.items.every((line: { number: number; parent: number | null }) => (line.parent ?? 0) === line.number - 1),
    ).toBe(true)
    const head = await article.writer.get(`${article.path}/revisions/head`)
    expect(head.json.content.body).toHaveLength(17)
  })

  it('R3: a stale save changes nothing and answers with the three-way picture', async () => {
    const article = await buildArticle(service, { content: buildContent('Headline', 'One.', 'Two.', 'Three.') })
    const base = await article.writer.get(`${article.path}/revisions/head`)
    await article.save(buildContent('Headline', 'One, changed by them.', 'Two.', 'Three.'))
    const stale = await article.writer.post(
      `${article.path}/revisions`,
      { content: buildContent('Headline', 'One.', 'Two.', 'Three, changed by you.') },
      { ifMatch: base.json.etag },
    )
    expect(stale.status).toBe(412)
    expect(stale.headers.get('content-type')).toContain('application/problem+json')
    expect(stale.json).toMatchObject({ code: 'precondition_failed', conflict: { base: 1, head: 2, mergeable: true } })
    const { conflict } = stale.json
    expect(conflict.yours.summary).toMatchObject({ edited: 1 })
    expect(conflict.theirs.summary).toMatchObject({ edited: 1 })
    expect(conflict.merged).toEqual(buildContent('Headline', 'One, changed by them.', 'Two.', 'Three, changed by you.'))
    expect((await article.writer.get(`${article.path}/revisions/head`)).json.number).toBe(2)

    const merged = await article.writer.post(
      `${article.path}/revisions`,
      { content: conflict.merged, kind: 'merge' },
      { ifMatch: conflict.headEtag },
    )
    expect(merged.status).toBe(201)
    expect(merged.json).toMatchObject({ number: 3, kind: 'merge' })
  })

  it('R3: says so when both touched the same words', async () => {
    const article = await buildArticle(service, { content: buildContent('Headline', 'One.') })
    const base = await article.writer.get(`${article.path}/revisions/head`)
    await article.save(buildContent('Headline', 'Theirs.'))
    const stale = await article.writer.post(
      `${article.path}/revisions`,
      { content: buildContent('Headline', 'Yours.') },
      { ifMatch: base.json.etag },
    )
    expect(stale.json.conflict).toMatchObject({ mergeable: false })
    expect(stale.json.conflict).not.toHaveProperty('merged')
  })

  it.each([
    ['none', undefined, 428, 'precondition_required'],
    ['malformed', 'not-a-tag', 400, 'precondition_malformed'],
    ['unquoted', '1.0-staff.json', 400, 'precondition_malformed'],
    ['of another version', '"99.0-staff.json"', 412, 'precondition_failed'],
  ])('refuses an If-Match that is %s', async (_, ifMatch, status, code) => {
    const article = await buildArticle(service)
    const reply = await article.writer.post(
      `${article.path}/revisions`,
      { content: buildContent('New', 'New.') },
      ifMatch === undefined ? {} : { ifMatch },
    )
    expect([reply.status, reply.json.code]).toEqual([status, code])
  })

  it('refuses a weak tag of the very head, with the picture', async () => {
    const article = await buildArticle(service)
    const head = await article.writer.get(`${article.path}/revisions/head`)
    const reply = await article.writer.post(
      `${article.path}/revisions`,
      { content: buildContent('New', 'New.') },
      { ifMatch: `W/${head.json.etag}` },
    )
    expect(reply.status).toBe(412)
    expect(reply.json.conflict).toMatchObject({ base: 1, head: 1 })
  })

  it('R4: a save that changes nothing makes no revision and answers with the one that is there', async () => {
    const content = buildContent('Headline', 'Same.')
    const article = await buildArticle(service, { content })
    const head = await article.writer.get(`${article.path}/revisions/head`)
    const reply = await article.writer.post(`${article.path}/revisions`, { content }, { ifMatch: head.json.etag })
    expect(reply.status).toBe(200)
    expect(reply.json).toMatchObject({ number: 1, etag: head.json.etag })
  })

  it('R4: a revision equal to an earlier one says so, and stores no block twice', async () => {
    const article = await buildArticle(service, { content: buildContent('Headline', 'Then.') })
    await article.save(buildContent('Headline', 'Now.'))
    const back = await article.save(buildContent('Headline', 'Then.'))
    expect(back).toMatchObject({ number: 3, sameAs: 1, blocks: [8192, 8193] })
  })

  it('R4: restore makes a new revision equal to the earlier one', async () => {
    const article = await buildArticle(service, { content: buildContent('Headline', 'Then.') })
    const second = await article.save(buildContent('Headline', 'Now.'))
    const restored = await article.writer.post(`${article.path}/revisions/1/restore`, undefined, {
      ifMatch: second.etag,
    })
    expect(restored.status).toBe(201)
    expect(restored.json).toMatchObject({
      number: 3,
      kind: 'restore',
      sameAs: 1,
      basedOn: 1,
      content: buildContent('Headline', 'Then.'),
    })
    const again = await article.writer.post(`${article.path}/revisions/1/restore`, undefined, {
      ifMatch: restored.json.etag,
    })
    expect(again.status).toBe(200)
    expect(
      (await article.writer.post(`${article.path}/revisions/9/restore`, undefined, { ifMatch: restored.json.etag }))
        .status,
    ).toBe(404)
    const stale = await article.writer.post(`${article.path}/revisions/2/restore`, undefined, { ifMatch: second.etag })
    expect(stale.status).toBe(412)
    expect(stale.json.conflict).toMatchObject({ base: 2, head: 3 })
  })

  it('R5: gives back what went in, in whatever script and with whatever marks', async () => {
    const content = {
      headline: 'e\u0301 is not é; \u202Bالعربية\u202C 👩‍👩‍👧 क्ष',
      standfirst: 'A\u00A0hard space and a zero\u200Bwidth one',
      byline: 'By\tSomebody ',
      credit: 'İstanbul',
      body: [
        {
          kind: 'paragraph',
          runs: [
            { text: 'Two ' },
            { text: 'runs ', strong: true },
            { text: '' },
            { text: 'here', href: 'javascript:alert(1)' },
          ],
        },
        { kind: 'heading', level: 3, runs: [{ text: 'ไทย' }] },
        {
          kind: 'table',
          header: true,
          rows: [
            [[{ text: 'a' }], [{ text: 'b' }]],
            [[{ text: '1' }], [{ text: '2', em: true }]],
          ],
        },
        { kind: 'html', html: '<script>alert(1)</script>' },
        { kind: 'image', src: 'https://example.org/x.jpg', alt: '', caption: '中文' },
        { kind: 'code', text: 'a\r\n\tb', language: 'c' },
      ],
    }
    const article = await buildArticle(service, { content })
    const { json } = await article.writer.get(`${article.path}/revisions/1`)
    expect(json.content).toEqual(content)
  })

  it('a client that resends with the same Idempotency-Key gets the first answer, and one revision', async () => {
    const article = await buildArticle(service)
    const head = await article.writer.get(`${article.path}/revisions/head`)
    const send = (text: string) =>
      article.writer.post(
        `${article.path}/revisions`,
        { content: buildContent('Headline', text) },
        { ifMatch: head.json.etag, key: 'retry-1' },
      )
    const first = await send('Once.')
    const again = await send('Once.')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.json).toEqual(first.json)
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
    const other = await send('Something else.')
    expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused'])
    expect((await article.writer.get(`${article.path}/revisions/head`)).json.number).toBe(2)
  })

  it('the same request sent twice at once makes one revision', async () => {
    const article = await buildArticle(service)
    const head = await article.writer.get(`${article.path}/revisions/head`)
    const replies = await Promise.all(
      Array.from({ length: 8 }, () =>
        article.writer.post(
          `${article.path}/revisions`,
          { content: buildContent('Headline', 'Once.') },
          { ifMatch: head.json.etag, key: 'double-click' },
        ),
      ),
    )
    for (const reply of replies) expect([201, 409]).toContain(reply.status)
    expect(replies.some((reply) => reply.status === 201)).toBe(true)
    expect((await article.writer.get(`${article.path}/revisions/head`)).json.number).toBe(2)
  })
})
