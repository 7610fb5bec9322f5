import { readFile, readdir, readlink, realpath, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { EmbeddedDatabaseError } from './embedded-database-error.js'
import { isAlive } from './process-identity.js'
import { runProgram } from './run-program.js'
import { shutDown } from './shut-down.js'

type Verdict = 'server of this cluster' | 'another program' | 'unknown'

/**
 * Clears what a killed predecessor left: a server of this cluster that still runs is shut down, a `postmaster.pid` whose id now
 * belongs to another program is removed (PostgreSQL refuses to start while such a process lives; of dead ones it sees itself).
 * The caller holds the home's lock, so the server has no owner. Shut down rather than adopted: a restart takes less than a second,
 * and afterwards settings, version, log and port are known and the server is our child, whose end we hear of.
 * Throws `in_use` where the platform does not tell whose process it is.
 */
export async function clearOrphanedServer(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  const pid = await readPid(pidFile)
  if (pid === undefined) return
  const verdict = await judge(pid, cluster)
  if (verdict === 'unknown') {
    throw new EmbeddedDatabaseError(
      'in_use',
      `Process ${pid} may be a PostgreSQL server that still uses ${cluster}. Stop it if it is; if it is another program, delete ${pidFile}.`,
    )
  }
  if (verdict === 'server of this cluster') {
    log(`A database server left from an earlier run (process ${pid}) is being shut down.`)
    await shutDown(pid)
  }
  // Sessions can outlive a killed server for a moment, and keep its shared memory, which a new one takes for a rival's.
  for (const session of await sessionsOf(cluster)) await shutDown(session, { fast: 2_000 })
  if ((await readPid(pidFile)) === pid) await rm(pidFile, { force: true })
}

async function readPid(pidFile: string): Promise<number | undefined> {
  const text = await readFile(pidFile, 'utf8').catch(() => '')
  const pid = Math.abs(Number.parseInt(text, 10))
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
}

async function judge(pid: number, cluster: string): Promise<Verdict> {
  if (!isAlive(pid)) return 'another program'
  if (process.platform === 'linux')
    return (await isServerProcess(pid, cluster)) ? 'server of this cluster' : 'another program'
  if (process.platform === 'win32') return 'unknown'
  const { output } = await runProgram('ps', ['-o', 'command=', '-p', String(pid)])
  return output.includes('postgres') && output.includes(cluster) ? 'server of this cluster' : 'another program'
}

/** A server and its sessions have the cluster as their working folder. What we may not look at is another user's, so not ours. */
async function isServerProcess(pid: number | string, cluster: string): Promise<boolean> {
  try {
    const [folder, program] = await Promise.all([readlink(`/proc/${pid}/cwd`), readlink(`/proc/${pid}/exe`)])
    return folder === (await realpath(cluster)) && basename(program.replace(/ \(deleted\)$/, '')) === 'postgres'
  } catch {
    return false
  }
}

async function sessionsOf(cluster: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const sessions: number[] = []
  for (const name of await readdir('/proc')) {
    if (/^\d+$/.test(name) && (await isServerProcess(name, cluster))) sessions.push(Number(name))
  }
  return sessions
}
