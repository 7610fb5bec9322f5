/**
 * The keeper of the test database, a process of its own (see start-database.ts): starts a server, or takes the one
 * TEST_DATABASE_URL names, makes the migrated template, prints the environment the tests need as one line of JSON, and takes
 * everything away when its standard input ends.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../../src/platform/database/embedded/start-embedded-database.js'
import { migrate } from '../../src/platform/database/migrate/migrate.js'
import { askDatabase } from './ask-database.js'

/** What is tested here is not durability: tests of that start a server of their own. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

interface Server {
  url: string
  stop(): Promise<void>
}

async function startServer(): Promise<Server> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, stop: async () => undefined }
  const dataDir = await mkdtemp(join(tmpdir(), 'corrigenda-test-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const database = await startEmbeddedDatabase({ dataDir, settings, log }).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  const stop = async () => {
    await database.stop()
    await rm(database.folder, { recursive: true, force: true })
    await remove()
  }
  return { url: database.url, stop }
}

// Signals meant for Jest reach this process as well, as part of its process group; it goes when Jest lets go of it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
const ended = new Promise((resolve) => {
  process.stdin.resume()
  process.stdin.once('close', resolve)
})

const server = await startServer()
const template = `corrigenda_template_${randomBytes(4).toString('hex')}`
try {
  await askDatabase(server.url, `CREATE DATABASE ${template} TEMPLATE template0`)
  const url = new URL(server.url)
  url.pathname = `/${template}`
  await migrate({ url: url.href, folder: 'prisma/migrations' })
  process.stdout.write(`${JSON.stringify({ TEST_SERVER_URL: server.url, TEST_TEMPLATE_DATABASE: template })}\n`)
  await ended
  await askDatabase(server.url, `DROP DATABASE ${template}`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
} finally {
  await server.stop()
}
process.exit()
