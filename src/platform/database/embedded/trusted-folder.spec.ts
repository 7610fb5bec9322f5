import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isTrustedFolder } from './trusted-folder.js'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corrigenda-trust-'))
  await mkdir(join(root, 'inner'))
})

afterEach(() => rm(root, { recursive: true }))

describe('isTrustedFolder', () => {
  it('trusts a folder of ours that only we can write in, also below a shared folder with the sticky bit', () => {
    expect(isTrustedFolder(join(root, 'inner'))).toBe(true)
  })

  it('does not trust a folder that others can write in', async () => {
    await chmod(join(root, 'inner'), 0o777)
    expect(isTrustedFolder(join(root, 'inner'))).toBe(false)
  })

  it('does not trust a folder that others can swap for another', async () => {
    await chmod(root, 0o777)
    expect(isTrustedFolder(join(root, 'inner'))).toBe(false)
  })

  it('does not trust a symbolic link', async () => {
    await symlink(join(root, 'inner'), join(root, 'link'))
    expect(isTrustedFolder(join(root, 'link'))).toBe(false)
  })
})
