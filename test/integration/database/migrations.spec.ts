import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { migrate } from '../../../src/platform/database/migrate/migrate.js'
import { schemaDifference } from '../../../src/platform/database/migrate/schema-difference.js'
import { askDatabase } from '../../support/ask-database.js'
import { type TestDatabase, emptyDatabase, freshDatabase } from '../../support/database.js'

const folder = 'prisma/migrations'

let database: TestDatabase
let ownFolder: string

beforeEach(async () => {
  database = await emptyDatabase()
  ownFolder = await mkdtemp(join(tmpdir(), 'corrigenda-migrations-'))
  await writeFile(join(ownFolder, 'migration_lock.toml'), 'provider = "postgresql"\n')
})

afterEach(async () => {
  await database.drop()
  await rm(ownFolder, { recursive: true })
})

const query = <Row>(statement: string): Promise<Row[]> => askDatabase<Row>(database.url, statement)

async function write(name: string, script: string): Promise<void> {
  await mkdir(join(ownFolder, name), { recursive: true })
  await writeFile(join(ownFolder, name, 'migration.sql'), script)
}

const migrateOwn = () => migrate({ url: database.url, folder: ownFolder })
const finished = `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`

describe('the migrations', () => {
  it('make exactly what the Prisma schema says', async () => {
    expect(await schemaDifference({ url: database.url, folder, schemaFolder: 'prisma/schema' })).toBe('')
  })

  it('are applied once', async () => {
    const { applied } = await migrate({ url: database.url, folder })
    expect(applied.length).toBeGreaterThan(0)
    expect(await migrate({ url: database.url, folder })).toEqual({ applied: [] })
    expect(await query(finished)).toHaveLength(applied.length)
  })

  it('are applied once when several instances start together', async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate({ url: database.url, folder })))
    expect(results.filter(({ applied }) => applied.length > 0)).toHaveLength(1)
    const rows = await query<{ names: string; all: string }>(
      'SELECT count(DISTINCT migration_name) AS names, count(*) AS all FROM _prisma_migrations',
    )
    expect(rows[0]?.names).toBe(rows[0]?.all)
  })

  it('are all in the database that tests are given', async () => {
    const fresh = await freshDatabase()
    expect(await migrate({ url: fresh.url, folder })).toEqual({ applied: [] })
    await fresh.drop()
  })
})

describe('20261124090000_gather_added_blocks', () => {
  const gathering = '20261124090000_gather_added_blocks'

  beforeEach(async () => {
    const names = (await readdir(folder)).filter((name) => name < gathering)
    for (const name of names) await cp(join(folder, name), join(ownFolder, name), { recursive: true })
    await migrateOwn()
    await cp(join(folder, gathering), join(ownFolder, gathering), { recursive: true })
  })

  it('refuses a database that holds revisions, says what to do, and leaves it as it was', async () => {
    await query(`
      INSERT INTO publication (id, slug, name, language, time_zone, policy, created_at)
      VALUES ('00000000-0000-7000-8000-000000000001', 'title', 'Title', 'en', 'UTC', '{}', now());
      INSERT INTO article (publication_id, id, slug, language, head, blocks, created_at, saved_at)
      SELECT id, id, 'article', 'en', 0, 0, now(), now() FROM publication;
      INSERT INTO revision (article_id, number, kind, author_id, created_at, fingerprint, blocks)
      SELECT id, 1, 'edit', id, now(), 0, '{1}' FROM article;
      UPDATE article SET head = 1, blocks = 1;`)
    await expect(migrateOwn()).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringMatching(
        /gather_added_blocks.*empty DATA_DIR, or set DATABASE_URL to an empty database\.$/,
      ),
    })
    expect(await query('SELECT blocks FROM revision')).toEqual([{ blocks: [1] }])
    expect(await query("SELECT to_regclass('added_blocks') AS made")).toEqual([{ made: null }])
  })

  it('is applied to one that holds none', async () => {
    expect(await migrateOwn()).toEqual({ applied: [gathering] })
  })
})

describe('migrate', () => {
  it('takes function bodies with semicolons', async () => {
    await write(
      '1_function',
      `CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;`,
    )
    await migrateOwn()
    expect(await query('SELECT two()')).toEqual([{ two: 2 }])
  })

  it('keeps nothing of a migration that fails, names it, and takes it once it is mended', async () => {
    await write('1_first', 'CREATE TABLE first ();')
    await write('2_broken', 'CREATE TABLE second (); CREATE TABLE first ();')
    await expect(migrateOwn()).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringMatching(/2_broken.*relation "first" already exists/),
    })
    expect(await query(`SELECT to_regclass('second') AS second`)).toEqual([{ second: null }])
    await expect(migrateOwn()).rejects.toMatchObject({ code: 'migration_failed' })
    await write('2_broken', 'CREATE TABLE second ();')
    expect(await migrateOwn()).toEqual({ applied: ['2_broken'] })
  })

  it('tries a migration again that a kill interrupted', async () => {
    await write('1_first', 'CREATE TABLE first ();')
    await migrateOwn()
    // What a kill in the middle leaves: the script's transaction is gone, the engine's row is there.
    await query(`DROP TABLE first; UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0`)
    expect(await migrateOwn()).toEqual({ applied: ['1_first'] })
  })

  it('records that a migration ran in the transaction that runs it', async () => {
    await write(
      '1_first',
      `CREATE TABLE transactions AS SELECT pg_current_xact_id()::text AS script, NULL::text AS note;
       CREATE FUNCTION remember() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         UPDATE transactions SET note = coalesce(note, pg_current_xact_id()::text); RETURN NULL; END $$;
       CREATE TRIGGER remember AFTER UPDATE ON _prisma_migrations FOR EACH ROW
         WHEN (NEW.finished_at IS NOT NULL) EXECUTE FUNCTION remember();`,
    )
    await migrateOwn()
    expect(await query('SELECT script = note AS same FROM transactions')).toEqual([{ same: true }])
    expect(await query(finished)).toEqual([{ migration_name: '1_first' }])
  })

  it('refuses a database that is in use for something else', async () => {
    await query('CREATE TABLE theirs ()')
    await write('1_first', 'CREATE TABLE first ();')
    await expect(migrateOwn()).rejects.toMatchObject({ code: 'database_differs' })
  })

  it('refuses a migration that was edited after it was applied', async () => {
    await write('1_first', 'CREATE TABLE first ();')
    await migrateOwn()
    await write('1_first', 'CREATE TABLE first (id int);')
    await expect(migrateOwn()).rejects.toMatchObject({
      code: 'migration_edited',
      message: expect.stringContaining('1_first'),
    })
  })

  it('refuses a database that a newer release has migrated', async () => {
    await write('1_first', 'CREATE TABLE first ();')
    await write('2_second', 'CREATE TABLE second ();')
    await migrateOwn()
    await rm(join(ownFolder, '2_second'), { recursive: true })
    await expect(migrateOwn()).rejects.toMatchObject({
      code: 'database_differs',
      message: expect.stringContaining('2_second'),
    })
  })

  it('refuses a migration that ends its own transaction', async () => {
    await write('1_first', 'CREATE TABLE first ();\nCOMMIT;\nCREATE TABLE second ();')
    await expect(migrateOwn()).rejects.toMatchObject({ code: 'migrations_unreadable' })
  })
})

describe('schemaDifference', () => {
  it('tells what the schema has and the migrations have not, and leaves no database behind', async () => {
    const schemaFolder = join(ownFolder, 'schema')
    await mkdir(schemaFolder)
    await writeFile(join(schemaFolder, 'a.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
    await writeFile(join(schemaFolder, 'b.prisma'), 'model first {\n  id Int @id\n  more String\n}\n')
    const migrations = join(ownFolder, 'made')
    await mkdir(join(migrations, '1_first'), { recursive: true })
    await writeFile(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
    await writeFile(join(migrations, '1_first', 'migration.sql'), 'CREATE TABLE first (id integer PRIMARY KEY);')
    const difference = await schemaDifference({ url: database.url, folder: migrations, schemaFolder })
    expect(difference).toContain('ADD COLUMN     "more" TEXT NOT NULL')
    expect(await query(`SELECT datname FROM pg_database WHERE datname LIKE 'corrigenda_shadow%'`)).toEqual([])
  })
})
