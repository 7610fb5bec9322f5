import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationError } from './migration-error.js'
import { MigrationAdapter } from './migration-adapter.js'

export type SchemaEngine = bindings.SchemaEngine

/** No table or enum in the database is managed by anybody else. */
export const noFilters = { externalTables: [], externalEnums: [] }

let loaded: Promise<void> | undefined

/**
 * Gives `work` Prisma's schema engine, connected to a database, and closes it afterwards. The engine is the one behind
 * `prisma migrate`, as WebAssembly, so nothing is downloaded. The first call in a process compiles it (5 MB, about 0.1 s).
 */
export async function withSchemaEngine<Result>(
  url: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await (loaded ??= load())
  const adapter = new MigrationAdapter(url)
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(adapter)
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound)
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } finally {
    await adapter.close()
  }
}

/** The package's own entry imports the `.wasm` as a module, which Node does only behind a flag. */
async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
  // The engine times its lock by a timer of ten seconds that it never clears, and a program that only migrates would wait for it.
  const imports: WebAssembly.ModuleImports = { ...bindings }
  for (const name of Object.keys(imports).filter((name) => name.startsWith('__wbg_setTimeout_'))) {
    imports[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref()
  }
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': imports })
  // Where the engine leaves its last words when it panics. It cannot go on after that, and what waits for it would wait for ever.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new MigrationError('migration_failed', `The schema engine failed: ${message}`)
      },
    },
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start'] as () => void
  start()
}
