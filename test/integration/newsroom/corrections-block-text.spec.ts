import { afterAll, beforeAll, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { canonicalJson } from '../../../src/domain/content/canonical-json.js'
import { textOf } from '../../../src/domain/content/block-text.js'
import { blockTextSql } from '../../../src/newsroom/corrections/block-text-sql.js'
import { anyBlock } from '../../support/arbitraries/diff.js'
import { freshDatabase, type TestDatabase } from '../../support/database.js'

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await freshDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

it('the text of a block is the same to PostgreSQL as to the domain, but for tabs and line feeds, for every kind of block', async () => {
  const property = fc.asyncProperty(fc.array(anyBlock, { minLength: 1, maxLength: 20 }), async (blocks) => {
    const { rows } = await client.query<{ text: string }>(
      `SELECT coalesce(${blockTextSql}, '') AS text
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS b (kind, content, place) ORDER BY place`,
      [blocks.map(({ kind }) => kind), blocks.map(canonicalJson)],
    )
    expect(rows.map(({ text }) => text)).toEqual(blocks.map((block) => textOf(block).replaceAll(/[\t\n]/g, '')))
  })
  await fc.assert(property, { numRuns: 100 })
})
