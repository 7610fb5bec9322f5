import type { DiagnoseMigrationHistoryOutput, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationError } from './migration-error.js'
import { withMigrationLock } from './migration-lock.js'
import { readMigrations } from './read-migrations.js'
import { type SchemaEngine, noFilters, withSchemaEngine } from './schema-engine.js'

export interface MigrateOptions {
  url: string
  /** `prisma/migrations`. */
  folder: string
  /** Told, in whole sentences, what a person who waits would want to know. */
  log?: (line: string) => void
}

/**
 * Brings a database up to date: applies, in order, the migrations it does not have yet, and returns their names. Several instances
 * may start together: one applies, the others wait and find nothing to do. Keeps Prisma's own `_prisma_migrations`, so that
 * `prisma migrate deploy` may be used as well. Each migration runs in one transaction with the note that it ran: one that failed
 * or was interrupted left nothing behind and is simply tried again. Throws `MigrationError` when a migration fails, when one that
 * was applied has been edited since, or when the database has migrations that the folder has not (a newer release made them).
 */
export async function migrate({ url, folder, log = () => undefined }: MigrateOptions): Promise<{ applied: string[] }> {
  const migrationsList = await readMigrations(folder)
  return withMigrationLock(url, log, () =>
    withSchemaEngine(url, async (engine) => {
      const found = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: noFilters,
      })
      refuseDifferences(found)
      for (const migrationName of found.failedMigrationNames) {
        log(`Migration ${migrationName} did not end the last time; it is tried again.`)
        await engine.markMigrationRolledBack({ migrationName })
      }
      return { applied: await apply(engine, migrationsList) }
    }),
  )
}

/** The schema engine's code for a database that has tables and no `_prisma_migrations`. */
const databaseNotEmpty = 'P3005'

async function apply(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
    return appliedMigrationNames
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    if (code === databaseNotEmpty) {
      throw new MigrationError(
        'database_differs',
        'The database has tables, but not of Corrigenda. Set DATABASE_URL to an empty database.',
        { cause: error },
      )
    }
    const name = /migration_name="([^"]+)"/.exec(message)?.[1]
    const reason = /ERROR: ([^\n]+)/.exec(message)?.[1] ?? message.split('\n')[0]
    throw new MigrationError(
      'migration_failed',
      `Migration ${name ?? 'of the database'} could not be applied, and nothing of it was kept: ${reason}`,
      { cause: error },
    )
  }
}

function refuseDifferences({
  editedMigrationNames,
  failedMigrationNames,
  history,
}: DiagnoseMigrationHistoryOutput): void {
  // One that failed may well have been edited: that is how it was mended.
  const edited = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name))
  if (edited.length > 0) {
    throw new MigrationError(
      'migration_edited',
      `The database was made with another text of ${edited.join(', ')}. Put the text back as it was, and make the change in a new migration.`,
    )
  }
  if (history === null || history.diagnostic === 'databaseIsBehind') return
  throw new MigrationError(
    'database_differs',
    `The database has migrations that this release does not know: ${history.unpersistedMigrationNames.join(', ')}. Run the release that made them, or a newer one.`,
  )
}
