import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { buildArticle, buildContent } from '../../factories/newsroom.js'
import { sqlStateOf } from '../../support/sql-state.js'
import { startTestService, type TestService } from '../../support/service.js'

let service: TestService
let owner: Client
let articleId: string

beforeAll(async () => {
  service = await startTestService()
  const article = await buildArticle(service, { content: buildContent('Headline', 'Wrong words.') })
  articleId = article.id
  await article.release(1)
  const fix = await article.save(buildContent('Headline', 'Right words.'), { note: 'A note.' })
  const drafted = await article.writer.post(`${article.path}/corrections`, {
    kind: 'correction',
    severity: 'minor',
    statement: 'It was wrong and is right now.',
    claim: { wrong: 'Wrong words', right: 'Right words' },
    anchors: [{ revision: 1, exact: 'Wrong words' }],
    fixedIn: fix.number,
  })
  let { etag, id } = drafted.json as { etag: string; id: string }
  for (const [client, action] of [
    [article.writer, 'submit'],
    [article.editor, 'approve'],
    [article.editor, 'publish'],
  ] as const) {
    const moved = await client.post(`/v1/corrections/${id}/transitions`, { action }, { ifMatch: etag })
    expect(moved.status).toBe(200)
    etag = (moved.json as { etag: string }).etag
  }
  const slug = await article.editor.patch(
    article.path,
    { slug: 'another-slug' },
    { ifMatch: (await article.editor.get(article.path)).json.etag },
  )
  expect(slug.status).toBe(200)
  // The test server's user owns every table, and is a superuser besides.
  owner = new Client({ connectionString: service.database.url })
  await owner.connect()
}, 120_000)

afterAll(async () => {
  await owner.end()
  await service.stop()
})

const written = ['revision', 'release', 'statement', 'review', 'event', 'former_slug']
const kept = ['publication', 'article', 'account', 'added_blocks', 'wording', 'correction']

describe('R1: the database itself keeps the record', () => {
  it.each([...written, ...kept])('%s has rows to be tried on', async (table) => {
    const { rows } = await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}"`)
    expect(rows[0]?.count).toBeGreaterThan(0)
  })

  it.each(written)('refuses UPDATE on %s to its owner', async (table) => {
    const { rows } = await owner.query<{ column: string }>(
      'SELECT column_name AS column FROM information_schema.columns WHERE table_name = $1',
      [table],
    )
    for (const { column } of rows)
      expect([column, await sqlStateOf(owner, `UPDATE "${table}" SET "${column}" = "${column}"`)]).toEqual([
        column,
        'CR001',
      ])
  })

  it.each([...written, ...kept])('refuses DELETE on %s to its owner', async (table) => {
    expect(await sqlStateOf(owner, `DELETE FROM "${table}"`)).toBe('CR001')
  })

  it.each([...written, ...kept])('refuses TRUNCATE on %s to its owner, also with CASCADE', async (table) => {
    expect(await sqlStateOf(owner, `TRUNCATE "${table}" CASCADE`)).toBe('CR001')
  })

  it('holds under session_replication_role = replica, which switches ordinary triggers off', async () => {
    await owner.query("SET session_replication_role = 'replica'")
    try {
      expect(await sqlStateOf(owner, 'DELETE FROM revision')).toBe('CR001')
      expect(await sqlStateOf(owner, 'TRUNCATE event')).toBe('CR001')
      expect(await sqlStateOf(owner, "UPDATE added_blocks SET words[1] = 'x'")).toBe('CR002')
    } finally {
      await owner.query("SET session_replication_role = 'origin'")
    }
  })

  it('refuses to empty words under a redaction that was only asked for', async () => {
    const id = '00000000-0000-7000-8000-0000000000aa'
    await owner.query(
      `INSERT INTO redaction (article_id, id, revisions, legal_basis, reason_id, requested_by, requested_at)
       VALUES ($1, $2, '{1}', 'privacy', $2, $2, now())`,
      [articleId, id],
    )
    const empty = `UPDATE wording SET text = NULL, salt = NULL, redaction_id = '${id}' WHERE article_id = '${articleId}'`
    expect(await sqlStateOf(owner, empty)).toBe('CR002')
    expect(await sqlStateOf(owner, `UPDATE redaction SET state = 'done' WHERE id = '${id}'`)).toBe('CR001')
    await owner.query('BEGIN')
    await owner.query(
      `UPDATE redaction SET state = 'done', approved_by = requested_by, done_at = now() WHERE id = '${id}'`,
    )
    expect((await owner.query(empty)).rowCount).toBeGreaterThan(0)
    await owner.query('ROLLBACK')
  })

  it('C1: refuses to change what was published of a correction', async () => {
    expect(await sqlStateOf(owner, "UPDATE correction SET kind = 'update'")).toBe('CR003')
    expect(await sqlStateOf(owner, 'UPDATE correction SET fixed_in = NULL')).toBe('CR003')
    expect(await sqlStateOf(owner, 'DELETE FROM correction_anchor')).toBe('CR003')
    expect(await sqlStateOf(owner, 'UPDATE correction_anchor SET revision = 2')).toBe('CR003')
    expect(await sqlStateOf(owner, 'TRUNCATE correction_anchor')).toBe('CR001')
  })

  it('R2: refuses a gap, a fork and a jump of the head', async () => {
    const copy = (number: string, parent: string) =>
      `INSERT INTO revision (article_id, number, parent, kind, author_id, created_at, fingerprint, blocks)
       SELECT article_id, ${number}, ${parent}, kind, author_id, now(), fingerprint, blocks FROM revision WHERE number = 1 LIMIT 1`
    expect(await sqlStateOf(owner, copy('7', '6'))).toBe('23503')
    expect(await sqlStateOf(owner, copy('7', '2'))).toBe('23514')
    expect(await sqlStateOf(owner, copy('2', '1'))).toBe('23505')
    expect(await sqlStateOf(owner, 'UPDATE article SET head = head + 2')).toBe('CR001')
    expect(await sqlStateOf(owner, 'UPDATE article SET live = 1')).toBe('CR001')
    expect(await sqlStateOf(owner, 'UPDATE article SET live = NULL')).toBe('CR001')
  })
})
