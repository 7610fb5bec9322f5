import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, link, mkdir, readFile, readdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { EmbeddedDatabaseError, failedWith, reasonOf } from './embedded-database-error.js'
import type { Identity } from './run-program.js'
import { findServerAccount } from './server-account.js'
import { isTrustedFolder } from './trusted-folder.js'

/** Where one embedded server keeps everything, and whom it runs as (`account` undefined: ourselves). */
export interface DataHome {
  folder: string
  cluster: string
  account: Identity | undefined
}

const pointerName = 'location'
const clusterName = 'postgres'

/**
 * Finds, or makes, the place of the data for `DATA_DIR`: the folder itself, or, where the server's user cannot enter it (a
 * checkout under /root, when we are root), a folder of its own under `systemFolder` that a file `location` in DATA_DIR names.
 * That folder's name holds a hash of the path, for people, and a random part: so deleting DATA_DIR begins anew, and nothing that
 * was recorded is ever deleted or taken for another's. Throws `folder_unusable`, or `data_missing` when the pointer leads nowhere.
 */
export async function locateDataHome(
  dataDir: string,
  log: (line: string) => void,
  systemFolder = '/var/lib/corrigenda',
): Promise<DataHome> {
  const folder = await makeFolder(dataDir)
  const pointed = await readPointer(folder)
  if (pointed !== undefined) return homeIn(pointed, await findServerAccount(join(pointed, clusterName), log))
  const cluster = join(folder, clusterName)
  const account = await findServerAccount(cluster, log)
  if (account === undefined || (await openTo(folder, account))) return homeIn(folder, account)
  if (existsSync(cluster)) {
    throw new EmbeddedDatabaseError(
      'folder_unusable',
      `The database in ${cluster} belongs to a user who cannot enter the folders above it. Open them (chmod o+x) or move the data folder, and set DATA_DIR.`,
    )
  }
  const home = await makeSystemHome(folder, systemFolder)
  log(`The database's user cannot enter ${folder}: its data is kept in ${home}.`)
  return homeIn(home, account)
}

const homeIn = (folder: string, account: Identity | undefined): DataHome => ({
  folder,
  cluster: join(folder, clusterName),
  account,
})

async function makeFolder(dataDir: string): Promise<string> {
  const path = resolve(dataDir)
  try {
    await mkdir(path, { recursive: true })
    const folder = await realpath(path)
    const probe = join(folder, `probe-${randomBytes(6).toString('hex')}`)
    await writeFile(probe, '', { flag: 'wx' })
    await rm(probe)
    return folder
  } catch (error) {
    throw new EmbeddedDatabaseError(
      'folder_unusable',
      `The data folder ${path} cannot be made or written in (${reasonOf(error)}). Set DATA_DIR to a folder that this user can write in.`,
      { cause: error },
    )
  }
}

/** Lets the account pass through DATA_DIR where it is ours to open (new, empty, or holding our data), and says whether it can. */
async function openTo(folder: string, account: Identity): Promise<boolean> {
  if (!(await canEnter(dirname(folder), account))) return false
  const names = await readdir(folder)
  if (names.length === 0 || names.includes(clusterName))
    await chmod(folder, ((await stat(folder)).mode & 0o7777) | 0o011)
  return canEnter(folder, account)
}

/** Whether the account may pass through the folder and all above it, by their modes. The folder is free of symbolic links. */
export async function canEnter(folder: string, account: Identity): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const { uid, gid, mode } = await stat(path)
    const passage = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & passage) === 0) return false
    if (path === dirname(path)) return true
  }
}

async function readPointer(folder: string): Promise<string | undefined> {
  const pointer = join(folder, pointerName)
  const text = await readFile(pointer, 'utf8').catch((error: unknown) => {
    if (failedWith(error, 'ENOENT')) return undefined
    throw unusable(pointer, error)
  })
  const target = text?.trim()
  if (target === undefined) return undefined
  if (!existsSync(target)) {
    throw new EmbeddedDatabaseError(
      'data_missing',
      `${pointer} says that the data is in ${target}, which is not there or is closed to this user. Put it back, or delete ${pointer} to begin with an empty database.`,
    )
  }
  await refuseUntrusted(target)
  return target
}

async function refuseUntrusted(home: string): Promise<void> {
  if (isTrustedFolder(await realpath(home))) return
  throw new EmbeddedDatabaseError(
    'folder_unusable',
    `The data folder ${home} can be changed by other users. Make it and the folders above it writable by their owner alone.`,
  )
}

/** Of two that start at once, the one whose pointer appears first decides for both. */
async function makeSystemHome(folder: string, systemFolder: string): Promise<string> {
  const name = `${createHash('sha256').update(folder).digest('hex').slice(0, 16)}-${randomBytes(4).toString('hex')}`
  const home = join(systemFolder, name)
  const draft = join(folder, `${pointerName}-draft-${name}`)
  try {
    await mkdir(home, { recursive: true })
    await refuseUntrusted(home)
    await chmod(systemFolder, 0o711)
    await chmod(home, 0o711)
    await writeFile(draft, `${home}\n`, { flag: 'wx' })
    await link(draft, join(folder, pointerName))
    return home
  } catch (error) {
    await rm(home, { recursive: true, force: true })
    if (error instanceof EmbeddedDatabaseError) throw error
    if (!failedWith(error, 'EEXIST')) throw unusable(systemFolder, error)
    return (await readPointer(folder)) ?? (await makeSystemHome(folder, systemFolder))
  } finally {
    await rm(draft, { force: true })
  }
}

function unusable(path: string, error: unknown): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    'folder_unusable',
    `${path} cannot be used (${reasonOf(error)}). Set DATA_DIR to a folder that this user can write in, or DATABASE_URL to a server of your own.`,
    { cause: error },
  )
}
