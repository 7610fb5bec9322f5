import { fileURLToPath } from 'node:url'
import type { Configuration } from '../platform/config/configuration.js'
import { startEmbeddedDatabase } from '../platform/database/embedded/start-embedded-database.js'
import { migrate } from '../platform/database/migrate/migrate.js'
import { tell } from './print.js'

const migrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

export interface RunningDatabase {
  url: string
  stop(): Promise<void>
}

/** The database of the configuration: the one at `DATABASE_URL`, or an embedded one started for as long as it is needed. Migrated. */
export async function openDatabase(configuration: Configuration): Promise<RunningDatabase> {
  const database: RunningDatabase =
    configuration.databaseUrl === undefined
      ? await startEmbeddedDatabase({ dataDir: configuration.dataDirectory, log: tell })
      : { url: configuration.databaseUrl, stop: () => Promise.resolve() }
  try {
    const { applied } = await migrate({ url: database.url, folder: migrations })
    if (applied.length > 0) tell(`Migrations applied: ${applied.length}.`)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}
