import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { OffsetTable } from './offset-table.js'

describe('OffsetTable', () => {
  it('gives for each hash the offset that it was given, and -1 for others', () => {
    const hash = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }))
    fc.assert(
      fc.property(fc.uniqueArray(hash, { maxLength: 200 }), fc.array(hash), (hashes, others) => {
        const table = new OffsetTable()
        for (const [offset, each] of hashes.entries()) table.set(each, offset)
        for (const [offset, each] of hashes.entries()) expect(table.get(each)).toBe(offset)
        for (const each of others) if (!hashes.includes(each)) expect(table.get(each)).toBe(-1)
      }),
    )
  })

  it('holds what it was given while it grows', () => {
    const table = new OffsetTable()
    const hashOf = (offset: number): number => Math.imul(offset, 0x9e3779b1)
    for (let offset = 0; offset < 100_000; offset++) table.set(hashOf(offset), offset)
    const wrong = Array.from({ length: 100_000 }, (_, offset) => offset).filter(
      (offset) => table.get(hashOf(offset)) !== offset,
    )
    expect(wrong).toEqual([])
  })

  it('ends soon where all hashes lead to one place: what finds none is forgotten', () => {
    const table = new OffsetTable()
    const hashOf = (offset: number): number => (offset << 16) | offset
    for (let offset = 1; offset <= 400; offset++) table.set(hashOf(offset), offset)
    const found = Array.from({ length: 400 }, (_, index) => table.get(hashOf(index + 1)))
    expect(found.filter((offset) => offset !== -1)).toEqual(Array.from({ length: 128 }, (_, index) => index + 1))
  })
})
