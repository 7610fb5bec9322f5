import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { buildArticle, buildContent } from '../../factories/newsroom.js'
import { sqlStateOf } from '../../support/sql-state.js'
import { startTestService, type TestService } from '../../support/service.js'

const sentence =
  'The harbour council approved the budget for the new bridge on Tuesday, after a debate of four hours in which eleven members spoke.'
const edited = sentence.replace('Tuesday', 'Wednesday')

let service: TestService
let owner: Client
let articleId: string
let done: string
let alsoDone: string
let asked: string

/** Revision 1 brings a headline and a paragraph, 2 a difference to that and a paragraph of its own, 3 a difference to the first. */
beforeAll(async () => {
  service = await startTestService()
  const article = await buildArticle(service, { content: buildContent('Headline', sentence) })
  articleId = article.id
  await article.save(buildContent('Headline', edited, 'Another paragraph.'))
  await article.save(buildContent('Headline', edited.replace('eleven', 'twelve'), 'Another paragraph.'))
  owner = new Client({ connectionString: service.database.url })
  await owner.connect()
  ;[asked, done, alsoDone] = [randomUUID(), randomUUID(), randomUUID()]
  for (const id of [asked, done, alsoDone]) await askForRedaction(articleId, id)
  await carryOut(done)
  await carryOut(alsoDone)
}, 120_000)

afterAll(async () => {
  await owner.end()
  await service.stop()
})

beforeEach(() => owner.query('ROLLBACK'))

async function askForRedaction(article: string, id: string): Promise<void> {
  await owner.query(
    `INSERT INTO redaction (article_id, id, revisions, legal_basis, reason_id, requested_by, requested_at)
     VALUES ($1, $2, '{1}', 'privacy', $2, $2, now())`,
    [article, id],
  )
}

const carryOut = (id: string) =>
  owner.query(`UPDATE redaction SET state = 'done', approved_by = requested_by, done_at = now() WHERE id = $1`, [id])

const change = (revision: number, set: string) =>
  `UPDATE added_blocks SET ${set} WHERE article_id = '${articleId}' AND revision = ${revision}`
const emptied = (place: number, id = done, of = 2) =>
  `words[${place}] = NULL, hashes[${place}] = NULL, salts[${place}] = NULL, redaction_ids = array_fill(NULL::uuid, ARRAY[${place - 1}]) || '${id}'::uuid || array_fill(NULL::uuid, ARRAY[${of - place}])`
const wholeOf = (revision: number, place: number) =>
  `(SELECT content FROM block WHERE article_id = '${articleId}' AND ordinal = ${revision * 8192 + place - 1})`
const inFull = (revision: number, place: number) =>
  `words[${place}] = ${wholeOf(revision, place)}, bases[${place}] = NULL`

describe('R1: what revisions brought is kept by the database', () => {
  it('has rows to be tried on: whole blocks, and differences to them', async () => {
    const { rows } = await owner.query(
      'SELECT revision, kinds::text[] AS kinds, bases FROM added_blocks WHERE article_id = $1 ORDER BY revision',
      [articleId],
    )
    expect(rows).toEqual([
      { revision: 1, kinds: ['headline', 'paragraph'], bases: null },
      { revision: 2, kinds: ['paragraph', 'paragraph'], bases: [8193, null] },
      { revision: 3, kinds: ['paragraph'], bases: [8193] },
    ])
  })

  it.each([
    "words[2] = 'other'",
    'words[2] = NULL',
    'hashes[1] = hashes[2]',
    "hashes[1] = '\\x00'",
    'salts[1] = NULL',
    "salts[1] = '\\x00'",
    'kinds[1] = kinds[2]',
    'revision = revision + 100',
    "article_id = '00000000-0000-7000-8000-000000000000'",
    'words = ARRAY[words[2], words[1]]',
    'bases = ARRAY[NULL, 8192]',
    'words[1] = NULL, hashes[1] = NULL, salts[1] = NULL',
    "redaction_ids = ARRAY[NULL, '00000000-0000-7000-8000-000000000000'::uuid]",
  ])('refuses SET %s without a redaction', async (set) => {
    expect(await sqlStateOf(owner, change(1, set))).toBe('CR002')
  })

  it.each(['kinds = kinds[1:1]', 'words = words || words', 'hashes = NULL', 'salts[0] = salts[1]', "bases = '{1}'"])(
    'refuses SET %s, which would leave the arrays of different lengths',
    async (set) => {
      expect(['CR002', '23514']).toContain(await sqlStateOf(owner, change(1, set)))
    },
  )

  it('refuses a new row whose arrays are not parallel, or that has gaps', async () => {
    const { rows } = await owner.query<{ number: number }>(
      `INSERT INTO revision (article_id, number, parent, kind, author_id, created_at, fingerprint, blocks)
       SELECT article_id, 4, 3, kind, author_id, now(), fingerprint, blocks FROM revision WHERE article_id = $1 AND number = 3 RETURNING number`,
      [articleId],
    )
    expect(rows).toHaveLength(1)
    const insert = (values: string, revision = 4) =>
      sqlStateOf(
        owner,
        `INSERT INTO added_blocks (article_id, revision, kinds, hashes, salts, words, bases)
                  VALUES ('${articleId}', ${revision}, ${values})`,
      )
    expect(await insert(`'{paragraph}', '{}', '{"\\\\x00"}', '{x}', NULL`)).toBe('23514')
    expect(await insert(`'{paragraph}', NULL, '{"\\\\x00"}', '{x}', NULL`)).toBe('23514')
    expect(await insert(`'{paragraph}', '{"\\\\x00"}', '{"\\\\x00"}', '{NULL}', NULL`)).toBe('23514')
    expect(await insert(`'{paragraph}', '{"\\\\x00"}', '{"\\\\x00"}', '{x}', '{1,2}'`)).toBe('23514')
    expect(await insert(`'{}', '{}', '{}', '{}', NULL`)).toBe('23514')
    expect(await insert(`'{paragraph}', '{"\\\\x00"}', '{"\\\\x00"}', '{x}', NULL`, 262_144)).toBe('23514')
    expect(await insert(`'{paragraph}', '{"\\\\x00"}', '{"\\\\x00"}', '{x}', NULL`, 99)).toBe('23503')
  })
})

describe('a redaction that was carried out', () => {
  it('empties a block that none rests on, whole or a difference, once', async () => {
    await owner.query('BEGIN')
    await owner.query(change(1, emptied(1)))
    await owner.query(change(2, `${emptied(1)}, bases[1] = NULL`))
    await owner.query('SAVEPOINT emptied')
    for (const again of [emptied(1, alsoDone), 'redaction_ids = NULL', "words[1] = 'x'"]) {
      expect(await sqlStateOf(owner, change(1, again))).toBe('CR002')
      await owner.query('ROLLBACK TO emptied')
    }
    const { rows } = await owner.query(
      'SELECT ordinal, redaction_id, hash, salt, content FROM block WHERE article_id = $1 AND content IS NULL ORDER BY ordinal',
      [articleId],
    )
    expect(rows).toEqual(
      [8192, 16384].map((ordinal) => ({ ordinal, redaction_id: done, hash: null, salt: null, content: null })),
    )
  })

  it('takes words, hash, salt and base together', async () => {
    for (const column of ['words', 'hashes', 'salts']) {
      const kept = `${emptied(1)}, bases[1] = NULL`.replace(`${column}[1] = NULL, `, '')
      expect([column, await sqlStateOf(owner, change(2, kept))]).toEqual([column, 'CR002'])
    }
    expect(await sqlStateOf(owner, change(2, emptied(1)))).toBe('CR002')
  })

  it('is one of this article that is done', async () => {
    expect(await sqlStateOf(owner, change(1, emptied(1, asked)))).toBe('CR002')
    expect(await sqlStateOf(owner, change(1, emptied(1, randomUUID())))).toBe('CR002')
    const elsewhere = randomUUID()
    await askForRedaction((await buildArticle(service)).id, elsewhere)
    await carryOut(elsewhere)
    expect(await sqlStateOf(owner, change(1, emptied(1, elsewhere)))).toBe('CR002')
  })

  it('empties no block that another rests on, until that has its words in full', async () => {
    await owner.query('BEGIN; SAVEPOINT begun')
    expect(await sqlStateOf(owner, change(1, emptied(2)))).toBe('CR002')
    await owner.query('ROLLBACK TO begun')
    await owner.query(change(2, inFull(2, 1)))
    await owner.query('SAVEPOINT first')
    expect(await sqlStateOf(owner, change(1, emptied(2)))).toBe('CR002')
    await owner.query('ROLLBACK TO first')
    await owner.query(change(3, inFull(3, 1)))
    await owner.query(change(1, emptied(2)))
    const { rows } = await owner.query<{ content: string | null; hash: Buffer | null }>(
      "SELECT content, hash FROM block WHERE article_id = $1 AND kind = 'paragraph' ORDER BY ordinal",
      [articleId],
    )
    const words = rows.map(
      ({ content }) => content && (JSON.parse(content) as { runs: [{ text: string }] }).runs[0].text,
    )
    expect(words).toEqual([null, edited, 'Another paragraph.', edited.replace('eleven', 'twelve')])
    for (const { content, hash } of rows.slice(1))
      expect(
        hash?.equals(
          createHash('sha256')
            .update(content ?? '')
            .digest(),
        ),
      ).toBe(true)
  })
})

describe('a difference', () => {
  it('becomes the words in full that its hash bears out, and no others', async () => {
    const wrong = edited.replace('Wednesday', 'Thursday')
    const refused = [
      `words[1] = '{"kind":"paragraph","runs":[{"text":"${wrong}"}]}', bases[1] = NULL`,
      'bases[1] = NULL',
      'words[1] = NULL, bases[1] = NULL',
      `${inFull(2, 1)}, salts[1] = NULL`,
      `${inFull(2, 1)}, hashes[1] = hashes[2]`,
      `words[1] = ${wholeOf(1, 2)}, bases[1] = NULL`,
      `words[1] = ${wholeOf(1, 2)}, hashes[1] = sha256(convert_to(${wholeOf(1, 2)}, 'UTF8')), bases[1] = NULL`,
    ]
    for (const set of refused) expect([set, await sqlStateOf(owner, change(2, set))]).toEqual([set, 'CR002'])
    expect(await sqlStateOf(owner, `BEGIN; ${change(2, inFull(2, 1))}`)).toBeUndefined()
  })

  it('does not change what it rests on, and what is whole becomes none', async () => {
    expect(await sqlStateOf(owner, change(2, 'bases[1] = 8192'))).toBe('CR002')
    expect(await sqlStateOf(owner, change(2, "words[1] = words[1] || 'x'"))).toBe('CR002')
    expect(await sqlStateOf(owner, change(2, 'bases[2] = 8193'))).toBe('CR002')
  })
})

describe('R4: the list of a revision', () => {
  const insert = (sameAs: string, blocks: string) =>
    sqlStateOf(
      owner,
      `INSERT INTO revision (article_id, number, parent, same_as, kind, author_id, created_at, fingerprint, blocks)
      SELECT article_id, max(number) + 1, max(number), ${sameAs}, 'edit', article_id, now(), 0, ${blocks} FROM revision
      WHERE article_id = '${articleId}' GROUP BY article_id`,
    )

  it('is its own or that of the one it equals', async () => {
    await owner.query('BEGIN; SAVEPOINT begun')
    for (const [sameAs, blocks] of [
      ['NULL', 'NULL'],
      ['1', "'{8192}'"],
      ['NULL', "'{}'"],
    ] as const) {
      expect([sameAs, blocks, await insert(sameAs, blocks)]).toEqual([sameAs, blocks, '23514'])
      await owner.query('ROLLBACK TO begun')
    }
    expect(await insert('1', 'NULL')).toBeUndefined()
    const { rows } = await owner.query(
      'SELECT same_as, blocks FROM listed_revision WHERE article_id = $1 AND same_as IS NOT NULL',
      [articleId],
    )
    expect(rows).toEqual([{ same_as: 1, blocks: [8192, 8193] }])
    expect(await insert('max(number)', 'NULL')).toBe('23503')
  })
})
