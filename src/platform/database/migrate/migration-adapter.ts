import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { Pool, type QueryArrayResult } from 'pg'

/** Set in the transaction of the script itself, so that a migration has run if and only if the table says so, also after a kill. */
const noteOfCompletion = `
;UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`

/**
 * The schema engine's way to the database. Differs from `PrismaPg`, which it is made of, where that does not hold for migrations:
 * - a script is sent whole and so runs in one transaction; `PrismaPg` cuts it at every semicolon, also within function bodies;
 * - columns of PostgreSQL's internal type "char", which the engine reads constraints by, are answered; `PrismaPg` refuses them;
 * - the shadow database (a scratch copy made by replaying the migrations, for comparisons) is reached by its own URL, and its
 *   connections are closed before it is dropped; `PrismaPg` 7.10 connects to the original instead when it was given a URL.
 * `close` ends every connection.
 */
export class MigrationAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'corrigenda-migrations'
  readonly #url: string
  readonly #pool: Pool

  constructor(url: string) {
    this.#url = url
    this.#pool = makePool(url)
  }

  async connect(): Promise<SqlDriverAdapter> {
    return adapt(this.#pool, (script) => script + noteOfCompletion)
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `corrigenda_shadow_${randomUUID()}`
    await this.#pool.query(`CREATE DATABASE "${name}" TEMPLATE template0`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    const pool = makePool(url.href)
    const adapter = await adapt(pool, (script) => script)
    adapter.dispose = async () => {
      await pool.end()
      await this.#pool.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    }
    return adapter
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

function makePool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 1 })
  // A connection that breaks while idle: the next query says so, and without a listener the process would end.
  pool.on('error', () => undefined)
  return pool
}

/** Type identifiers in `pg_type`: the one-byte "char" of the system catalogues, and text. */
const charType = 18
const textType = 25

async function adapt(pool: Pool, prepare: (script: string) => string): Promise<SqlDriverAdapter> {
  const charColumnsOf = new WeakMap<unknown[], number[]>()
  const adapter = await new PrismaPg(disguiseChar(pool, charColumnsOf)).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const column of charColumnsOf.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  // Without parameters `pg` uses the simple protocol: many statements, one implicit transaction.
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: prepare(script), args: [], argTypes: [] })
  }
  return adapter
}

/** Passes "char" columns off as text, which `PrismaPg` lets through, and keeps which they were, by the array of the rows. */
function disguiseChar(pool: Pool, charColumnsOf: WeakMap<unknown[], number[]>): Pool {
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<QueryArrayResult>
  const disguised = async (...parameters: unknown[]) => {
    const result = await query(...parameters)
    // The result of a script is an array of results, and none of our business.
    const columns = (result.fields ?? []).flatMap(({ dataTypeID }, column) => (dataTypeID === charType ? [column] : []))
    for (const column of columns) Object.assign(result.fields[column] ?? {}, { dataTypeID: textType })
    if (columns.length > 0) charColumnsOf.set(result.rows, columns)
    return result
  }
  return Object.assign(pool, { query: disguised })
}
