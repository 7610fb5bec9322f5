import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Kept on the global object because Jest loads the set-up and the tear-down as two unrelated modules. */
const keeperSlot = Symbol.for('corrigenda.test-database-keeper')
const slots = globalThis as unknown as Record<symbol, ChildProcessWithoutNullStreams | undefined>

/**
 * Jest's globalSetup: one database server for all projects of a run, with a template database that is migrated once. It runs in
 * a keeper process, which stops it as soon as its standard input closes, so also when Jest itself is killed.
 * Jest compiles this file to CommonJS and without its module mapping: so it imports nothing of the project's.
 */
export default async function startDatabase(globalConfig: { rootDir: string }): Promise<void> {
  if (slots[keeperSlot] !== undefined) return
  const support = join(globalConfig.rootDir, 'test', 'support')
  const keeper = spawn(
    process.execPath,
    ['--import', `file://${join(support, 'typescript.js')}`, join(support, 'keep-database.ts')],
    { cwd: globalConfig.rootDir, stdio: 'pipe' },
  )
  slots[keeperSlot] = keeper
  let complaints = ''
  keeper.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  for await (const line of createInterface({ input: keeper.stdout })) {
    if (!line.startsWith('{')) continue
    Object.assign(process.env, JSON.parse(line))
    return
  }
  slots[keeperSlot] = undefined
  throw new Error(`The test database did not start.\n${complaints}`)
}
