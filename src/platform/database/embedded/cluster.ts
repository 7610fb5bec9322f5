import { randomBytes } from 'node:crypto'
import { chown, lchown, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.js'
import type { DataHome } from './data-home.js'
import { EmbeddedDatabaseError, failedWith, reasonOf } from './embedded-database-error.js'
import { readOrMakePassword } from './password.js'
import { runProgram } from './run-program.js'

/** The first user, owner of the database. */
export const serverUser = 'corrigenda'

const draftPrefix = 'initialising-'
const majorVersion = '18'

/**
 * Makes sure that the home holds a cluster of our version that belongs to the account, and returns its password. `initdb` works
 * under another name and the result is renamed when whole: what a kill leaves half-done is thrown away by the next start.
 * The caller holds the home's lock. Throws `other_version`, `folder_unusable`, `data_missing` or `initialisation_failed`.
 *
 * The user is the cluster's superuser: nobody but this service and whoever runs it uses the server, who can read its files anyway.
 * Text is UTF-8 in PostgreSQL's own C.UTF-8, so that order and case do not depend on what locales the machine has.
 */
export async function ensureCluster(home: DataHome, binaries: Binaries): Promise<string> {
  for (const name of await readdir(home.folder)) {
    if (name.startsWith(draftPrefix)) await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 3 })
  }
  const version = await readVersion(home.cluster)
  const password = await readOrMakePassword(home.folder, version !== undefined)
  if (version === undefined) await initialise(home, binaries, password)
  else if (version !== majorVersion) {
    throw new EmbeddedDatabaseError(
      'other_version',
      `The data in ${home.cluster} is of PostgreSQL ${version}, and the embedded server is ${majorVersion}. Run the release of Corrigenda that made it, or move ${home.folder} away to begin with an empty database.`,
    )
  }
  await handOver(home)
  return password
}

async function readVersion(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    const missing = failedWith(error, 'ENOENT') && !(await stat(cluster).catch(() => undefined))
    if (missing) return undefined
    throw new EmbeddedDatabaseError(
      'folder_unusable',
      `${cluster} is there, but it is not a database that this user can read (${reasonOf(error)}). Start as the user it belongs to, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
}

async function initialise({ folder, cluster, account }: DataHome, binaries: Binaries, password: string): Promise<void> {
  const draft = join(folder, `${draftPrefix}${randomBytes(6).toString('hex')}`)
  const passwordFile = join(draft, 'password')
  try {
    await mkdir(draft, { mode: 0o700 })
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
    if (account !== undefined) {
      await chown(passwordFile, account.uid, account.gid)
      await chown(draft, account.uid, account.gid)
    }
    const parameters = [
      `--pgdata=${join(draft, 'cluster')}`,
      `--username=${serverUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--lc-messages=C',
    ]
    const { code, output } = await runProgram(binaries.initdb, parameters, account)
    if (code !== 0) throw new Error(output.trim().split('\n').slice(-3).join(' ') || 'initdb was ended by a signal')
    await rename(join(draft, 'cluster'), cluster)
    await flushFolder(folder)
  } catch (error) {
    throw new EmbeddedDatabaseError(
      'initialisation_failed',
      `The embedded database could not be made in ${folder}: ${reasonOf(error)}`,
      { cause: error },
    )
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Makes the rename last through a power failure. Windows cannot open folders, and needs no such thing. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** Data that root copied here belongs to root: it goes to the account, the cluster's own folder last, so that an interrupted run is seen. */
async function handOver({ cluster, account }: DataHome): Promise<void> {
  if (account === undefined || (await stat(cluster)).uid === account.uid) return
  for (const name of await readdir(cluster, { recursive: true }))
    await lchown(join(cluster, name), account.uid, account.gid)
  await lchown(cluster, account.uid, account.gid)
}
