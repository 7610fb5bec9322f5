import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { acquireFolderLock } from './folder-lock.js'
import { startMark } from './process-identity.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corrigenda-lock-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function processThatEnded(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid as number
}

const writeLock = (generation: number, holder: object | string) =>
  writeFile(join(folder, `lock.${generation}`), typeof holder === 'string' ? holder : JSON.stringify(holder))

describe('acquireFolderLock', () => {
  it('refuses while another holds it, names the process, and gives it after release', async () => {
    const release = await acquireFolderLock(folder)
    await expect(acquireFolderLock(folder)).rejects.toMatchObject({
      code: 'in_use',
      message: expect.stringContaining(`process ${process.pid}`),
    })
    await release()
    await (
      await acquireFolderLock(folder)
    )()
    expect(await readdir(folder)).toEqual([])
  })

  it('takes over from a process that is dead', async () => {
    await writeLock(3, { pid: await processThatEnded() })
    await acquireFolderLock(folder)
    expect(await readdir(folder)).toEqual(['lock.4'])
  })

  it('takes over when the id has gone to a process that began at another time', async () => {
    await writeLock(1, { pid: process.pid, mark: 'another boot/1' })
    await expect(acquireFolderLock(folder)).resolves.toBeDefined()
  })

  it('leaves it to a living process that began when the lock says', async () => {
    await writeLock(1, { pid: process.ppid, mark: await startMark(process.ppid) })
    await expect(acquireFolderLock(folder)).rejects.toMatchObject({ code: 'in_use' })
  })

  it('takes over from a lock that cannot be read', async () => {
    await writeLock(1, 'not JSON')
    await expect(acquireFolderLock(folder)).resolves.toBeDefined()
  })

  it('goes to exactly one of many that take over from the dead at once', async () => {
    await writeLock(1, { pid: await processThatEnded() })
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => acquireFolderLock(folder)))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
