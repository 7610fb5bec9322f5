import { chmod, mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { installBinaries } from './binaries.js'
import type { PackagedBinaries } from './packaged-binaries.js'

let root: string
let source: PackagedBinaries
let cache: string
let copy: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corrigenda-binaries-'))
  source = { folder: join(root, 'native'), name: 'postgresql-18-test' }
  cache = join(root, 'cache')
  copy = join(cache, source.name)
  for (const part of ['bin', 'lib/postgresql', 'share']) await mkdir(join(source.folder, part), { recursive: true })
  await writeFile(join(source.folder, 'bin', 'postgres'), 'program')
  await writeFile(join(source.folder, 'lib', 'libpq.so.5.18'), 'library')
  await writeFile(join(source.folder, 'share', 'timezone'), 'zones', { mode: 0o600 })
  const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]
  await writeFile(join(source.folder, 'pg-symlinks.json'), JSON.stringify(links))
})

afterEach(() => rm(root, { recursive: true }))

describe('installBinaries', () => {
  it('makes the library links and lets every user read and run the copy', async () => {
    const { postgres } = await installBinaries(source, [cache])
    expect(postgres).toBe(join(copy, 'bin', 'postgres'))
    expect((await stat(postgres)).mode & 0o777).toBe(0o755)
    expect((await stat(join(copy, 'share', 'timezone'))).mode & 0o777).toBe(0o644)
    expect(await readlink(join(copy, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
  })

  it('ends with one whole copy when several start at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => installBinaries(source, [cache])))
    expect(await readdir(cache)).toEqual([source.name])
    expect(await readFile(join(copy, 'lib', 'libpq.so.5'), 'utf8')).toBe('library')
  })

  it('replaces a copy that lost its contents', async () => {
    const { postgres } = await installBinaries(source, [cache])
    await writeFile(postgres, '')
    await installBinaries(source, [cache])
    expect(await readFile(postgres, 'utf8')).toBe('program')
    expect(await readdir(cache)).toEqual([source.name])
  })

  it('passes over a folder that others can write in', async () => {
    const shared = join(root, 'shared')
    await mkdir(shared)
    await chmod(shared, 0o777)
    const { postgres } = await installBinaries(source, [shared, cache])
    expect(postgres).toBe(join(copy, 'bin', 'postgres'))
    await expect(installBinaries(source, [shared])).rejects.toMatchObject({
      code: 'binaries_unusable',
      message: expect.stringContaining(shared),
    })
  })
})
