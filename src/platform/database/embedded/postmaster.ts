import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.js'
import type { DataHome } from './data-home.js'
import { reasonOf } from './embedded-database-error.js'
import { runProgram } from './run-program.js'
import { openServerLog, readServerLog } from './server-log.js'
import type { ServerSettings } from './server-settings.js'
import { shutDown } from './shut-down.js'
import { until } from './until.js'

/** A running server, our child. `exited` resolves when it is gone, for whatever reason. */
export interface Postmaster {
  pid: number
  port: number
  exited: Promise<void>
  stop(): Promise<void>
}

/** The server ended, or did not come up, and said why: `output` is the log of this attempt. */
export class PostmasterFailure extends Error {
  constructor(readonly output: string) {
    super(output.match(/(?:FATAL|PANIC|ERROR): {2}(.*)/)?.[1] ?? (output.trim() || 'it ended without a word'))
    this.name = 'PostmasterFailure'
  }
}

/** Recovery after a crash replays what was written since the last checkpoint: seconds, as a rule, but it is not cut short. */
const recoveryMilliseconds = 300_000

/**
 * Starts the server on a port of 127.0.0.1 and returns when it takes connections. It runs in a session of its own: Ctrl-C goes to
 * the whole foreground process group, and would end the database under the requests that the service is still answering.
 * Throws `PostmasterFailure`.
 */
export async function launchPostmaster(
  binaries: Binaries,
  { folder, cluster, account }: DataHome,
  port: number,
  settings: ServerSettings,
): Promise<Postmaster> {
  const log = await openServerLog(folder)
  try {
    const { size: start } = await log.stat()
    const parameters = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ])
    const child = spawn(binaries.postgres, ['-D', cluster, ...parameters], {
      cwd: process.platform === 'win32' ? undefined : '/',
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      windowsHide: true,
      ...account,
    })
    await once(child, 'spawn').catch((error: unknown) => {
      throw new PostmasterFailure(reasonOf(error))
    })
    const postmaster = describe(child, port, binaries, cluster)
    const outcome = await until(() => stateOf(child, cluster), { milliseconds: recoveryMilliseconds })
    if (outcome === 'ready') return postmaster
    await postmaster.stop()
    throw new PostmasterFailure(await readServerLog(log, start))
  } finally {
    await log.close()
  }
}

async function stateOf(child: ChildProcess, cluster: string): Promise<'ready' | 'ended' | undefined> {
  if (child.exitCode !== null || child.signalCode !== null) return 'ended'
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready' ? 'ready' : undefined
}

function describe(child: ChildProcess, port: number, binaries: Binaries, cluster: string): Postmaster {
  const pid = child.pid as number
  // A process that ends without stop() (process.exit, an uncaught error) still asks the server to go.
  const lastResort = () => {
    child.kill('SIGINT')
  }
  process.once('exit', lastResort)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.removeListener('exit', lastResort)
      resolve()
    })
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    // Signals do not reach a process on Windows: there pg_ctl tells the server over a named pipe.
    if (process.platform === 'win32') await runProgram(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast'])
    else await shutDown(pid)
    await exited
  }
  return { pid, port, exited, stop }
}
