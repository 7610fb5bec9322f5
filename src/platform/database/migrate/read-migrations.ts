import { readFile, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationError } from './migration-error.js'

/** `BEGIN;` and the like at the start of a line. PL/pgSQL's BEGIN has no semicolon, and its END is not looked for. */
const transactionControl =
  /^\s*(?:BEGIN|COMMIT|ROLLBACK|ABORT|START\s+TRANSACTION)(?:\s+(?:WORK|TRANSACTION)[^;\n]*)?;/im

/**
 * The migrations in a folder of Prisma's form (`<timestamp>_<name>/migration.sql`, `migration_lock.toml`), oldest first, as the
 * schema engine takes them. Throws `migrations_unreadable` when the folder or a file is missing, or when a migration controls
 * transactions itself: each runs in one, together with the note that it ran.
 */
export async function readMigrations(folder: string): Promise<MigrationList> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    return {
      baseDir: resolve(folder),
      lockfile: {
        path: 'migration_lock.toml',
        content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
      },
      shadowDbInitScript: '',
      migrationDirectories: await Promise.all(names.sort().map((name) => readMigration(folder, name))),
    }
  } catch (error) {
    if (error instanceof MigrationError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError('migrations_unreadable', `The migrations in ${folder} cannot be read: ${reason}`, {
      cause: error,
    })
  }
}

async function readMigration(folder: string, name: string): Promise<MigrationList['migrationDirectories'][number]> {
  const script = await readFile(join(folder, name, 'migration.sql'), 'utf8')
  if (transactionControl.test(script)) {
    throw new MigrationError(
      'migrations_unreadable',
      `Migration ${name} begins or ends a transaction; each is run in one of its own.`,
    )
  }
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } } }
}
