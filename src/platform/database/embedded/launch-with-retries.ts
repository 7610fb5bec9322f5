import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.js'
import type { DataHome } from './data-home.js'
import { EmbeddedDatabaseError } from './embedded-database-error.js'
import { findFreePort } from './free-port.js'
import { type Postmaster, PostmasterFailure, launchPostmaster } from './postmaster.js'
import type { ServerSettings } from './server-settings.js'

const portAttempts = 5
const memoryPatienceMilliseconds = 30_000

/**
 * Starts the server on the port it had last time, or on another when that is taken, and remembers it. Tries again where waiting
 * helps: somebody took the port between our look and the server's, or sessions of a killed server still hold its shared memory.
 * With `fixedPort` it is that port or none, for a server that clients already know. Throws `start_failed`.
 */
export async function launchWithRetries(
  binaries: Binaries,
  home: DataHome,
  settings: ServerSettings,
  fixedPort?: number,
): Promise<Postmaster> {
  const portFile = join(home.folder, 'port')
  const patienceEnds = performance.now() + memoryPatienceMilliseconds
  let preferred = fixedPort ?? (await readPort(portFile))
  for (let portFailures = 0; ;) {
    const port = fixedPort ?? (await findFreePort(preferred))
    try {
      const postmaster = await launchPostmaster(binaries, home, port, settings)
      await rememberPort(portFile, port)
      return postmaster
    } catch (error) {
      if (!(error instanceof PostmasterFailure)) throw error
      if (
        /could not create any TCP\/IP sockets/.test(error.output) &&
        fixedPort === undefined &&
        ++portFailures < portAttempts
      ) {
        preferred = undefined
        continue
      }
      if (/shared memory block .* is still in use/.test(error.output) && performance.now() < patienceEnds) {
        await pause(100)
        continue
      }
      throw new EmbeddedDatabaseError(
        'start_failed',
        `The embedded PostgreSQL did not start: ${error.message} (its log is ${join(home.folder, 'postgres.log')})`,
        { cause: error },
      )
    }
  }
}

async function readPort(portFile: string): Promise<number | undefined> {
  const port = Number.parseInt(await readFile(portFile, 'utf8').catch(() => ''), 10)
  return port > 0 && port < 65_536 ? port : undefined
}

async function rememberPort(portFile: string, port: number): Promise<void> {
  const draft = `${portFile}-draft-${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${port}\n`, { flag: 'wx' })
  await rename(draft, portFile)
}
