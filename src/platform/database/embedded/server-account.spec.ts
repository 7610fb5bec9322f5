import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findServerAccount } from './server-account.js'

describe('findServerAccount', () => {
  it('is never root: ourselves when we are not, else somebody with fewer rights', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corrigenda-account-'))
    const account = await findServerAccount(join(folder, 'postgres'), () => undefined)
    await rm(folder, { recursive: true })
    expect(account === undefined).toBe(process.getuid?.() !== 0)
    expect(account?.uid).not.toBe(0)
  })
})
