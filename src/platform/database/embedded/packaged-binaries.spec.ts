import { describe, expect, it } from '@jest/globals'
import { findPackagedBinaries } from './packaged-binaries.js'

describe('findPackagedBinaries', () => {
  it('says what to do on a platform without binaries', () => {
    expect(() => findPackagedBinaries('freebsd', 'x64')).toThrow(/DATABASE_URL/)
    expect(() => findPackagedBinaries('freebsd', 'x64')).toThrow(expect.objectContaining({ code: 'no_binaries' }))
  })
})
