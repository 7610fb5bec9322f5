import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { isAlive } from '../../../src/platform/database/embedded/process-identity.js'
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../../src/platform/database/embedded/start-embedded-database.js'
import { until } from '../../../src/platform/database/embedded/until.js'
import { askDatabase } from '../../support/ask-database.js'
import { spawnEmbeddedProcess, startEmbeddedProcess } from '../../support/embedded-process.js'

let dataDir: string
let running: EmbeddedDatabase[]
let homes: Set<string>

/** A data folder that was started once: `initdb` takes most of a first start, and few of these tests are about that. */
let prepared: string

beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'corrigenda-embedded-'))
  await (await startEmbeddedDatabase({ dataDir: prepared })).stop()
})

afterAll(() => rm(prepared, { recursive: true, force: true }))

/** As root the copy belongs to root, and not to the server's user. */
const copyPrepared = () => cp(prepared, dataDir, { recursive: true })

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'corrigenda-embedded-'))
  running = []
  homes = new Set([dataDir])
})

afterEach(async () => {
  for (const database of running) await database.stop()
  for (const home of homes) await rm(home, { recursive: true, force: true })
})

async function start(folder = dataDir): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir: folder })
  running.push(database)
  homes.add(database.folder)
  return database
}

const record = (url: string) => askDatabase(url, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('Rotterdam')`)
const recorded = async (url: string) =>
  (await askDatabase<{ word: string }>(url, 'SELECT word FROM kept')).map(({ word }) => word)
const postmasterOf = async (folder: string) =>
  Number.parseInt(await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: { code?: unknown }) => error.code,
  )
}

describe('the embedded database', () => {
  it('keeps its data, its address and its password over a restart', async () => {
    await copyPrepared()
    const first = await start()
    await record(first.url)
    await first.stop()
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await recorded(second.url)).toEqual(['Rotterdam'])
  })

  it('R6: flushes what it acknowledges, and runs in UTF-8 and UTC', async () => {
    await copyPrepared()
    const { url } = await start()
    const settings = await askDatabase<{ name: string; setting: string }>(
      url,
      `SELECT name, setting FROM pg_settings
       WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'server_encoding', 'TimeZone', 'listen_addresses')`,
    )
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
      listen_addresses: '127.0.0.1',
    })
  })

  it('lets nobody in without the password, which only its owner can read', async () => {
    await copyPrepared()
    const { url, folder } = await start()
    const wrong = new URL(url)
    wrong.password = 'guessed'
    await expect(askDatabase(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
  })

  it('R6: comes back by itself, on the same port, after kill -9 of the server', async () => {
    await copyPrepared()
    const { url, folder } = await start()
    await record(url)
    const killed = await postmasterOf(folder)
    process.kill(killed, 'SIGKILL')
    const words = await until(() => recorded(url).catch(() => undefined), { milliseconds: 30_000 })
    expect(words).toEqual(['Rotterdam'])
    expect(await postmasterOf(folder)).not.toBe(killed)
  })

  it('R6: has every acknowledged write after kill -9 of service and server', async () => {
    await copyPrepared()
    const service = await startEmbeddedProcess(dataDir)
    await record(service.url)
    const postmaster = await postmasterOf(service.folder)
    await service.signal('SIGKILL')
    process.kill(postmaster, 'SIGKILL')
    expect(await recorded((await start()).url)).toEqual(['Rotterdam'])
  })

  it('R6: replaces the orphaned server of a service that was killed', async () => {
    await copyPrepared()
    const service = await startEmbeddedProcess(dataDir)
    await record(service.url)
    const orphan = await postmasterOf(service.folder)
    await service.signal('SIGKILL')
    expect(isAlive(orphan)).toBe(true)
    expect(await recorded((await start()).url)).toEqual(['Rotterdam'])
    expect(isAlive(orphan)).toBe(false)
  })

  it('answers until the service stops it when Ctrl-C goes to the whole process group', async () => {
    await copyPrepared()
    const service = await startEmbeddedProcess(dataDir)
    const postmaster = await postmasterOf(service.folder)
    expect(await service.signal('SIGINT')).toBe(0)
    expect(isAlive(postmaster)).toBe(false)
    expect(await readdir(join(service.folder, 'postgres'))).not.toContain('postmaster.pid')
  })

  it('starts over a stale postmaster.pid whose id now belongs to another program', async () => {
    await copyPrepared()
    const first = await start()
    await record(first.url)
    await first.stop()
    const { uid, gid } = await stat(join(first.folder, 'postgres'))
    const other = spawn('sleep', ['600'], { uid, gid, stdio: 'ignore' })
    try {
      await once(other, 'spawn')
      const pidFile = join(first.folder, 'postgres', 'postmaster.pid')
      await writeFile(pidFile, `${other.pid}\n${join(first.folder, 'postgres')}\n1700000000\n5432\n\n127.0.0.1\n`)
      expect(await recorded((await start()).url)).toEqual(['Rotterdam'])
      expect(other.exitCode ?? other.signalCode).toBeNull()
    } finally {
      other.kill()
    }
  })

  it('takes another port when somebody listens on the last one', async () => {
    await copyPrepared()
    const first = await start()
    await record(first.url)
    await first.stop()
    const squatter = createServer().listen(first.port, '127.0.0.1')
    await once(squatter, 'listening')
    try {
      const second = await start()
      expect(second.port).not.toBe(first.port)
      expect(await recorded(second.url)).toEqual(['Rotterdam'])
    } finally {
      squatter.close()
    }
  })

  it('begins afresh when its first start was killed half-way', async () => {
    const child: ChildProcess = spawnEmbeddedProcess(dataDir)
    const exited = once(child, 'exit')
    const begun = await until(
      async () => (await readdir(dataDir)).some((name) => name.startsWith('initialising-')) || undefined,
      { milliseconds: 30_000, every: 1 },
    )
    child.kill('SIGKILL')
    await exited
    expect(begun).toBe(true)
    const { url } = await start()
    await record(url)
    expect(await recorded(url)).toEqual(['Rotterdam'])
    expect((await readdir(dataDir)).filter((name) => name.startsWith('initialising-'))).toEqual([])
  })

  it('works in a folder that its server cannot enter, and finds its data there again', async () => {
    const closed = join(dataDir, 'closed')
    await mkdir(closed)
    await chmod(closed, 0o700)
    await chmod(dataDir, 0o700)
    const first = await start(join(closed, '.data'))
    await record(first.url)
    await first.stop()
    expect((await stat(closed)).mode & 0o777).toBe(0o700)
    expect(await recorded((await start(join(closed, '.data'))).url)).toEqual(['Rotterdam'])
  })

  it('refuses a folder that another one uses, and names what to do', async () => {
    await copyPrepared()
    await start()
    await expect(startEmbeddedDatabase({ dataDir })).rejects.toMatchObject({
      code: 'in_use',
      message: expect.stringContaining('DATA_DIR'),
    })
  })

  it('lets one of two services that start at once have the folder', async () => {
    await copyPrepared()
    const attempts = await Promise.allSettled([start(), start()])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('says so when the folder is a file', async () => {
    await writeFile(join(dataDir, 'file'), '')
    expect(await codeOf(startEmbeddedDatabase({ dataDir: join(dataDir, 'file') }))).toBe('folder_unusable')
  })

  it('says so when the data of another PostgreSQL release is there', async () => {
    await mkdir(join(dataDir, 'postgres'))
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
    await writeFile(join(dataDir, 'password'), 'secret\n')
    expect(await codeOf(startEmbeddedDatabase({ dataDir }))).toBe('other_version')
  })

  it('says so, and begins no empty database, when the data has been taken away', async () => {
    await writeFile(join(dataDir, 'location'), join(dataDir, 'elsewhere'))
    expect(await codeOf(startEmbeddedDatabase({ dataDir }))).toBe('data_missing')
  })

  it('gives the folder up after a failed start', async () => {
    await copyPrepared()
    const first = await start()
    await first.stop()
    await expect(startEmbeddedDatabase({ dataDir, settings: { shared_buffers: 'much' } })).rejects.toMatchObject({
      code: 'start_failed',
      message: expect.stringContaining('shared_buffers'),
    })
    await start()
  })
})
