import { randomBytes } from 'node:crypto'
import { link, readFile, readdir, rm, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedDatabaseError, failedWith } from './embedded-database-error.js'
import { isAlive, startMark } from './process-identity.js'

interface Holder {
  pid: number
  mark?: string
}

interface Lock {
  generation: number
  path: string
  holder: Holder | undefined
}

/**
 * Keeps a folder for this process until the returned function is called or the process dies. Throws `in_use`, naming the other
 * process, when a living one has it. Locks are files `lock.<generation>` that appear whole (a hard link) and are never reused:
 * taking over from the dead means making the next generation, which only one of several rivals can. (Removing one stale file
 * and making it again lets two rivals each remove the other's.) Processes of two machines or containers that share a folder
 * do not see each other, as with PostgreSQL's own lock. Within one process the lock can be taken again only after release.
 */
export async function acquireFolderLock(folder: string): Promise<() => Promise<void>> {
  const mark = await startMark(process.pid)
  const draft = join(folder, `lock-draft-${randomBytes(6).toString('hex')}`)
  await writeFile(draft, JSON.stringify({ pid: process.pid, ...(mark === undefined ? {} : { mark }) }), {
    mode: 0o600,
    flag: 'wx',
  })
  try {
    for (;;) {
      const found = await readLocks(folder)
      await refuseLiving(folder, found)
      const generation = Math.max(0, ...found.map((lock) => lock.generation)) + 1
      const path = join(folder, `lock.${generation}`)
      try {
        await link(draft, path)
      } catch (error) {
        if (failedWith(error, 'EEXIST')) continue
        throw error
      }
      return await keep(folder, path)
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** Looks once more: a rival may have come, gone and been followed between our look and our link. */
async function keep(folder: string, path: string): Promise<() => Promise<void>> {
  const others = (await readLocks(folder)).filter((lock) => lock.path !== path)
  try {
    await refuseLiving(folder, others)
  } catch (error) {
    await unlink(path)
    throw error
  }
  for (const stale of others) await rm(stale.path, { force: true })
  return () => rm(path, { force: true })
}

async function refuseLiving(folder: string, locks: Lock[]): Promise<void> {
  for (const { holder } of locks) {
    if (holder === undefined || !isAlive(holder.pid)) continue
    if (holder.mark !== undefined && holder.mark !== (await startMark(holder.pid))) continue
    throw new EmbeddedDatabaseError(
      'in_use',
      `Another Corrigenda (process ${holder.pid}) is using the data in ${folder}. Stop it first, or give this one a DATA_DIR of its own.`,
    )
  }
}

async function readLocks(folder: string): Promise<Lock[]> {
  const locks: Lock[] = []
  for (const name of await readdir(folder)) {
    const generation = /^lock\.(\d{1,15})$/.exec(name)?.[1]
    if (generation === undefined) continue
    const path = join(folder, name)
    const text = await readFile(path, 'utf8').catch(() => '')
    locks.push({ generation: Number(generation), path, holder: parseHolder(text) })
  }
  return locks
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null
    if (value === null || !Number.isSafeInteger(value.pid) || (value.pid ?? 0) <= 0) return undefined
    return { pid: value.pid as number, ...(typeof value.mark === 'string' ? { mark: value.mark } : {}) }
  } catch {
    return undefined
  }
}
