import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdir, readFile, readdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { EmbeddedDatabaseError, failedWith, reasonOf } from './embedded-database-error.js'
import type { PackagedBinaries } from './packaged-binaries.js'
import { isTrustedFolder } from './trusted-folder.js'

/** Where the programs can be run from. */
export interface Binaries {
  initdb: string
  postgres: string
  pgCtl: string
}

/**
 * Copies PostgreSQL out of `node_modules` into a cache folder, once for each version, and returns the programs' paths there.
 * It cannot run where npm put it: the library links are missing (install scripts are off), the place may be read-only, and as
 * root the server runs as another user, to whom a checkout under /root is closed. The copy appears by a rename, so it is whole or
 * absent and two that start at once end with one. About 60 MB and 0.2 s the first time, forty `stat`s afterwards.
 */
export async function installBinaries(
  source: PackagedBinaries,
  candidates: string[] = cacheFolders(),
): Promise<Binaries> {
  const refusals: string[] = []
  for (const candidate of candidates) {
    try {
      // The mode is for whom the server runs as: a strict umask would shut it out.
      if ((await mkdir(candidate, { recursive: true })) !== undefined) await chmod(candidate, 0o755)
      const cache = await realpath(candidate)
      if (!isTrustedFolder(cache)) {
        refusals.push(`${candidate} can be changed by other users`)
        continue
      }
      return programsIn(await installInto(cache, source))
    } catch (error) {
      refusals.push(`${candidate}: ${reasonOf(error)}`)
    }
  }
  throw new EmbeddedDatabaseError(
    'binaries_unusable',
    `There is no folder to run the embedded PostgreSQL from (${refusals.join('; ')}). ` +
      'Make one of them writable, or set DATABASE_URL to a PostgreSQL server of your own.',
  )
}

/** As root only system folders will do: the server's user must reach them, and nobody else may write there. */
function cacheFolders(): string[] {
  if (process.getuid?.() === 0) {
    return ['/var/cache/corrigenda', '/var/lib/corrigenda/binaries', join(tmpdir(), 'corrigenda-binaries-0')]
  }
  const own = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return [join(own, 'corrigenda'), join(tmpdir(), `corrigenda-binaries-${process.getuid?.() ?? 'own'}`)]
}

function programsIn(folder: string): Binaries {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

async function installInto(cache: string, source: PackagedBinaries): Promise<string> {
  const target = join(cache, source.name)
  if (await isWholeCopy(source.folder, target)) return target
  await removeAbandoned(cache)
  const work = join(cache, `.${source.name}.${randomBytes(6).toString('hex')}`)
  try {
    await cp(source.folder, work, { recursive: true, filter: (path) => !path.endsWith('.a') })
    await openToReaders(work)
    await linkLibraries(work)
    await putInPlace(work, target, source)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return target
}

async function putInPlace(work: string, target: string, source: PackagedBinaries): Promise<void> {
  try {
    await rename(work, target)
  } catch (error) {
    if (!failedWith(error, 'ENOTEMPTY', 'EEXIST', 'EPERM')) throw error
    if (await isWholeCopy(source.folder, target)) return
    // What is there lost files or their contents, as in a power failure before they reached the disk.
    const damaged = `${work}.damaged`
    await rename(target, damaged)
    await rename(work, target)
    await rm(damaged, { recursive: true, force: true })
  }
}

/** Half-made copies of starts that were killed; those of the last hour may be in the making. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('.postgresql-')) continue
    const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Infinity }))
    if (mtimeMs < Date.now() - 3_600_000) await rm(join(cache, name), { recursive: true, force: true })
  }
}

/** Modes as npm would have set them under an ordinary umask: under a strict one nobody but the installer could read the files. */
async function openToReaders(copy: string): Promise<void> {
  await chmod(copy, 0o755)
  for (const entry of await readdir(copy, { withFileTypes: true, recursive: true })) {
    const isProgram = entry.isDirectory() || entry.parentPath === join(copy, 'bin')
    await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644)
  }
}

/** npm packages cannot hold symbolic links: the package lists them, and its install script, which does not run here, makes them. */
async function linkLibraries(copy: string): Promise<void> {
  const list = await readFile(join(copy, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(copy, target.replace(/^native\//, ''))
    if (!path.startsWith(copy)) continue
    await symlink(basename(source), path).catch((error: unknown) => {
      if (!failedWith(error, 'EEXIST')) throw error
    })
  }
}

/** Whether the copy has every program and library of the source in its full length. */
async function isWholeCopy(source: string, copy: string): Promise<boolean> {
  try {
    for (const part of ['bin', 'lib', join('lib', 'postgresql')]) {
      for (const entry of await readdir(join(source, part), { withFileTypes: true })) {
        if (!entry.isFile() || entry.name.endsWith('.a')) continue
        const [there, here] = await Promise.all([
          stat(join(copy, part, entry.name)),
          stat(join(source, part, entry.name)),
        ])
        if (there.size !== here.size) return false
      }
    }
    return true
  } catch (error) {
    if (failedWith(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}
