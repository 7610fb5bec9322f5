import { stat } from 'node:fs/promises'
import { EmbeddedDatabaseError } from './embedded-database-error.js'
import { type Identity, runProgram } from './run-program.js'
import { until } from './until.js'

/**
 * Whom the server runs as: ourselves (undefined) unless we are root, as which PostgreSQL refuses to run. As root it is, in this order:
 * 1. the owner of the data that is there, so that a folder begun by one user still works after a run by root;
 * 2. the user `postgres`, made when missing (no home, no shell, no password);
 * 3. `nobody`, where no user can be made (a read-only /etc, no useradd or adduser). Other programs may run as nobody too and
 *    could then read the data: good enough for a trial in a container, and said in the log.
 * Throws `no_account` when not even that exists.
 */
export async function findServerAccount(cluster: string, log: (line: string) => void): Promise<Identity | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(cluster).catch(() => undefined)
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const existing = await lookUp('postgres')
  if (existing !== undefined) return existing
  await makeUser()
  // Another start may be making the user at this moment, and ours was refused because of it.
  const made = await until(() => lookUp('postgres'), { milliseconds: 2_000, every: 100 })
  if (made !== undefined) return made
  const nobody = await lookUp('nobody')
  if (nobody === undefined) {
    throw new EmbeddedDatabaseError(
      'no_account',
      'PostgreSQL does not run as root, and there is no user to run it as: make a user named postgres, start Corrigenda as an ordinary user, or set DATABASE_URL.',
    )
  }
  log('No user named postgres could be made: the database runs as nobody.')
  return nobody
}

async function lookUp(name: string): Promise<Identity | undefined> {
  const [uid, gid] = await Promise.all([identifier('-u', name), identifier('-g', name)])
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid }
}

async function identifier(which: '-u' | '-g', name: string): Promise<number | undefined> {
  const result = await runProgram('id', [which, name]).catch(() => undefined)
  return result?.code === 0 && /^\d+\s*$/.test(result.output) ? Number(result.output) : undefined
}

/** First as shadow-utils (Debian, Red Hat, …) and then as BusyBox (Alpine) do it. The group may be there without the user. */
async function makeUser(): Promise<void> {
  const shell = '/bin/false'
  const home = '/nonexistent'
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', home, '--shell', shell, 'postgres']],
    [
      'useradd',
      ['--system', '--gid', 'postgres', '--no-create-home', '--home-dir', home, '--shell', shell, 'postgres'],
    ],
    ['adduser', ['-S', '-D', '-H', '-h', home, '-s', shell, 'postgres']],
  ]
  for (const [program, parameters] of attempts) {
    const result = await runProgram(program, parameters).catch(() => undefined)
    if (result?.code === 0) return
  }
}
