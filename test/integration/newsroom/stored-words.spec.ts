import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { differenceBetween } from '../../../src/domain/content/text-difference.js'
import { addedRowsSql, blocksByOrdinal, metadataTextSql } from '../../../src/newsroom/revisions/index.js'
import { buildArticle, buildContent, type TestArticle } from '../../factories/newsroom.js'
import { anyEditedText } from '../../support/arbitraries/edited-text.js'
import { startTestService, type TestService } from '../../support/service.js'

let service: TestService
let client: Client
let article: TestArticle
let saved: { content: object; blocks: number[] }[]

const paragraph = (number: number) =>
  `Paragraph ${number} tells of the harbour council, which met on day ${number * 7} to hear what the new bridge had cost the city so far.`

/** Edits of every kind: words, paragraphs that come, go, move and come back, and a headline. */
const edits: ((paragraphs: string[]) => string[])[] = [
  (list) =>
    list.map((text, index) => (index === 4 ? text.replace('heard', 'was told').replace('cost', 'taken from') : text)),
  (list) => [...list.slice(0, 2), 'A new one, which says something else entirely.', ...list.slice(2)],
  (list) => list.map((text) => text.replace('the city', 'the town')),
  (list) => list.toReversed(),
  (list) => list.filter((_, index) => index % 2 === 0),
  (list) => [...list, paragraph(3), paragraph(3)],
  (list) => list.map((text, index) => (index === 1 ? `${text} 👩‍🚀 नमस्ते` : text)),
  (list) => list.map((text, index) => (index === 1 ? text.replace('👩‍🚀', '𝒜') : text.replace('harbour', 'الميناء'))),
]

beforeAll(async () => {
  service = await startTestService()
  client = new Client({ connectionString: service.database.url })
  await client.connect()
  let paragraphs = Array.from({ length: 12 }, (_, index) => paragraph(index))
  const first = buildContent('Headline 0', ...paragraphs)
  article = await buildArticle(service, { content: first })
  saved = [{ content: first, blocks: [] }]
  for (const [index, edit] of [...edits, ...edits].entries()) {
    paragraphs = edit(paragraphs)
    const content = buildContent(`Headline ${index >> 1}`, ...paragraphs)
    const { number, blocks } = (await article.save(content)) as unknown as { number: number; blocks: number[] }
    if (number === saved.length + 1) saved.push({ content, blocks })
  }
}, 120_000)

afterAll(async () => {
  await client.end()
  await service.stop()
})

describe('stored words', () => {
  it('R5: are the same to PostgreSQL as to the domain when they are a difference', async () => {
    let made = 0
    const property = fc.asyncProperty(anyEditedText, async ({ base, text }) => {
      const difference = differenceBetween(base, text, Infinity)
      if (difference === undefined) return
      made++
      const { rows } = await client.query('SELECT words_of($1, $2) AS text', [difference, base])
      expect(rows).toEqual([{ text }])
    })
    await fc.assert(property, { numRuns: 500 })
    expect(made).toBeGreaterThan(100)
  })

  it('R5: of every revision come back as they went in, by the API and from the view', async () => {
    const { rows } = await client.query<{ differences: number }>(
      'SELECT sum(cardinality(array_remove(bases, NULL)))::int AS differences FROM added_blocks WHERE article_id = $1',
      [article.id],
    )
    expect(rows[0]?.differences).toBeGreaterThan(10)
    const all = await client.query<{ ordinal: number; hash: Buffer; content: string; first_revision: number }>(
      'SELECT ordinal, first_revision, hash, content FROM block WHERE article_id = $1',
      [article.id],
    )
    const blocks = new Map(all.rows.map((block) => [block.ordinal, block]))
    for (const { ordinal, first_revision, hash, content } of all.rows) {
      expect(first_revision).toBe(ordinal >> 13)
      expect(hash.equals(createHash('sha256').update(content).digest())).toBe(true)
    }
    for (const [index, { content }] of saved.entries()) {
      const { json } = await article.writer.get(`${article.path}/revisions/${index + 1}`)
      expect(json.content).toEqual(content)
      const [headline, ...body] = (json.blocks as number[]).map((ordinal) =>
        JSON.parse(blocks.get(ordinal)?.content ?? ''),
      )
      expect({ headline: headline.text, body }).toEqual(content)
    }
  })

  it('are found by the keys of the rows that have them, and of those that these rest on', async () => {
    const explain = async (statement: string, values: unknown[]) => {
      const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${statement}`, values)
      return rows.flatMap((row) => Object.values(row)).join('\n')
    }
    await client.query('SET enable_seqscan = off')
    const list = `(SELECT blocks FROM listed_revision WHERE article_id = $1::uuid AND number = 5)`
    const conditions = [
      ...(await explain(`SELECT * FROM ${addedRowsSql('$1::uuid', list)} w`, [article.id])).matchAll(
        /added_blocks_pkey[^]*?Index Cond: (.*)/g,
      ),
    ]
    expect(conditions.map(([, condition]) => condition)).toEqual([
      expect.stringContaining('revision = ANY'),
      expect.stringContaining('revision = ANY'),
    ])
    expect(await explain(`SELECT ${metadataTextSql('$1::uuid', '$2::int')}`, [article.id, 8192])).toMatch(
      /added_blocks_pkey[^]*Index Cond: .*revision = /,
    )
    await client.query('RESET enable_seqscan')
  })

  it('of blocks that were redacted are left out, also where others rested on them', async () => {
    const id = '00000000-0000-7000-8000-0000000000bb'
    const queries = {
      query: async (text: string, values: unknown[]) => (await client.query(text, values)).rows as never,
    }
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO redaction (article_id, id, revisions, legal_basis, reason_id, requested_by, requested_at)
       VALUES ($1, $2, '{1}', 'privacy', $2, $2, now())`,
      [article.id, id],
    )
    await client.query(`UPDATE redaction SET state = 'done', approved_by = $1, done_at = now() WHERE id = $1`, [id])
    const { rows } = await client.query<{ base: number }>(
      'SELECT DISTINCT base FROM added_blocks CROSS JOIN unnest(bases) AS base WHERE article_id = $1 AND base >> 13 = 1',
      [article.id],
    )
    const bases = rows.map(({ base }) => base)
    expect(bases.length).toBeGreaterThan(0)
    const before = await blocksByOrdinal(
      queries,
      article.id,
      saved.flatMap(({ blocks }) => blocks),
    )
    await client.query(
      `UPDATE added_blocks b SET (words, bases) = (
         SELECT array_agg(CASE WHEN base = ANY ($2) THEN (SELECT k.content FROM block k WHERE k.article_id = $1 AND k.ordinal = (b.revision << 13) + n - 1) ELSE word END ORDER BY n),
           array_agg(CASE WHEN base = ANY ($2) THEN NULL ELSE base END ORDER BY n)
         FROM unnest(b.words, b.bases) WITH ORDINALITY AS e (word, base, n))
       WHERE article_id = $1 AND bases && $2`,
      [article.id, bases],
    )
    await client.query(
      `UPDATE added_blocks b SET (words, hashes, salts, redaction_ids) = (
         SELECT array_agg(CASE WHEN gone THEN NULL ELSE word END ORDER BY n), array_agg(CASE WHEN gone THEN NULL ELSE hash END ORDER BY n),
           array_agg(CASE WHEN gone THEN NULL ELSE salt END ORDER BY n), array_agg(CASE WHEN gone THEN $3::uuid END ORDER BY n)
         FROM unnest(b.words, b.hashes, b.salts) WITH ORDINALITY AS e (word, hash, salt, n), LATERAL (SELECT 8192 + n - 1 = ANY ($2)) AS g (gone))
       WHERE article_id = $1 AND revision = 1`,
      [article.id, bases, id],
    )
    const after = await blocksByOrdinal(
      queries,
      article.id,
      saved.flatMap(({ blocks }) => blocks),
    )
    for (const base of bases) before.delete(base)
    expect(after).toEqual(before)
    await client.query('ROLLBACK')
  })
})
