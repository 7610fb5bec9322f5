import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, installBinaries } from './binaries.js'
import { ensureCluster, serverUser } from './cluster.js'
import { type DataHome, locateDataHome } from './data-home.js'
import { reasonOf } from './embedded-database-error.js'
import { ensureDatabase } from './ensure-database.js'
import { acquireFolderLock } from './folder-lock.js'
import { launchWithRetries } from './launch-with-retries.js'
import { clearOrphanedServer } from './orphaned-server.js'
import { findPackagedBinaries } from './packaged-binaries.js'
import type { Postmaster } from './postmaster.js'
import { type ServerSettings, serverSettings } from './server-settings.js'

/** A PostgreSQL server of our own. `url` names the database `corrigenda` in it, password included, and holds until `stop`. */
export interface EmbeddedDatabase {
  url: string
  port: number
  /** The folder that holds the data, the password and the log; another than `dataDir` where the server's user cannot enter that. */
  folder: string
  /** Shuts the server down in order and gives the folder up. Can be called more than once. */
  stop(): Promise<void>
}

export interface EmbeddedDatabaseOptions {
  dataDir: string
  /** Told, in whole sentences, what a person who waits would want to know. */
  log?: (line: string) => void
  /** Over our own settings: for tests that can do without durability. */
  settings?: ServerSettings
}

/**
 * Starts PostgreSQL 18 from npm's binaries on data in `dataDir`, made on the first run and found again on every later one.
 * Takes under two seconds the first time and half a second afterwards. While it runs, a server that dies is started again on the
 * same port: clients see broken connections, then a server that has recovered. Throws `EmbeddedDatabaseError`, and then leaves
 * nothing running.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const log = options.log ?? (() => undefined)
  const settings = { ...serverSettings, ...options.settings }
  const binaries = await installBinaries(findPackagedBinaries())
  const home = await locateDataHome(options.dataDir, log)
  const release = await acquireFolderLock(home.folder)
  try {
    const password = await ensureCluster(home, binaries)
    const { port, stop } = await supervise(binaries, home, settings, log)
    const urlOf = (database: string) => `postgresql://${serverUser}:${password}@127.0.0.1:${port}/${database}`
    try {
      await ensureDatabase(urlOf, serverUser)
    } catch (error) {
      await stop()
      throw error
    }
    const stopAndRelease = async () => {
      try {
        await stop()
      } finally {
        await release()
      }
    }
    let stopped: Promise<void> | undefined
    return { url: urlOf(serverUser), port, folder: home.folder, stop: () => (stopped ??= stopAndRelease()) }
  } catch (error) {
    await release()
    throw error
  }
}

/** Keeps a server running on one port until `stop`: after an end that nobody asked for it is started anew, at first at once. */
async function supervise(binaries: Binaries, home: DataHome, settings: ServerSettings, log: (line: string) => void) {
  const stopping = new AbortController()
  const launch = async (fixedPort?: number): Promise<Postmaster> => {
    await clearOrphanedServer(home.cluster, log)
    return launchWithRetries(binaries, home, settings, fixedPort)
  }
  let current = await launch()
  const { port } = current

  const watch = async (): Promise<void> => {
    for (let delay = 0; !stopping.signal.aborted;) {
      await current.exited
      if (stopping.signal.aborted) return
      log('The embedded database ended unexpectedly and is being started again.')
      // An interrupted pause is a stop: the loop's condition sees it.
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      try {
        current = await launch(port)
        delay = 0
      } catch (error) {
        log(reasonOf(error))
        delay = Math.min(5_000, delay * 2 + 250)
      }
    }
  }
  const watching = watch()
  const stop = async (): Promise<void> => {
    stopping.abort()
    await current.stop()
    await watching
    // A restart may have been under way and have brought up another server meanwhile.
    await current.stop()
  }
  return { port, stop }
}
