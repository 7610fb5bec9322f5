import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SchemaContainer } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readMigrations } from './read-migrations.js'
import { noFilters, withSchemaEngine } from './schema-engine.js'

export interface SchemaDifferenceOptions {
  /** A server where the user may create databases: the migrations are replayed into one that is dropped again. */
  url: string
  /** `prisma/migrations`. */
  folder: string
  /** `prisma/schema`: every `.prisma` file in it counts. */
  schemaFolder: string
}

/**
 * The SQL that leads from what the migrations make to what the Prisma schema says; empty when they are the same. Sees what
 * Prisma's language can express: tables, columns, types, keys, indexes; not triggers, functions or checks.
 */
export async function schemaDifference({ url, folder, schemaFolder }: SchemaDifferenceOptions): Promise<string> {
  const migrations = await readMigrations(folder)
  const files = await readSchema(schemaFolder)
  const script = await withSchemaEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    return stdout ?? ''
  })
  // For equal schemas the engine answers with a comment.
  const statements = script.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('--'))
  return statements.length === 0 ? '' : script
}

async function readSchema(folder: string): Promise<SchemaContainer[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({ path: join(folder, name), content: await readFile(join(folder, name), 'utf8') })),
  )
}
