import { describe, expect, it } from '@jest/globals'
import { diffArrays } from 'diff'
import * as fc from 'fast-check'
import { commonSubsequence } from './common-subsequence.js'

const keys = fc.array(fc.nat({ max: 6 }), { maxLength: 40 })

/** The items in common, after a check that they are, in order. */
function common(from: number[], to: number[], limit: number): number {
  let [i, j, size] = [0, 0, 0]
  for (const run of commonSubsequence(from, to, limit).runs) {
    expect(run.from >= i && run.to >= j && run.length > 0).toBe(true)
    expect(from.slice(run.from, run.from + run.length)).toEqual(to.slice(run.to, run.to + run.length))
    ;[i, j, size] = [run.from + run.length, run.to + run.length, size + run.length]
  }
  expect(i <= from.length && j <= to.length).toBe(true)
  return size
}

describe('commonSubsequence', () => {
  it('is as long as the one jsdiff finds', () => {
    fc.assert(
      fc.property(keys, keys, (from, to) => {
        const same = diffArrays(from, to).filter(({ added, removed }) => !added && !removed)
        expect(common(from, to, 10_000)).toBe(same.reduce((sum, { count }) => sum + count, 0))
      }),
      { numRuns: 500 },
    )
  })

  it('is still common, and says that it is coarse, past its limit', () => {
    fc.assert(
      fc.property(keys, keys, fc.nat({ max: 20 }), (from, to, limit) => {
        common(from, to, limit)
        const { pairs, coarse } = commonSubsequence(from, to, limit)
        expect(pairs <= limit || coarse).toBe(true)
        expect(pairs <= limit).toBe(true)
      }),
    )
  })

  it('finds what it left out beside what it kept', () => {
    // 1 and 2 by turns make too many pairs; 9 is unique.
    const from = [3, 1, 2, 1, 2, 9, 1, 2, 1, 2, 4]
    const to = [5, 1, 2, 1, 2, 9, 1, 2, 1, 2, 6]
    expect(commonSubsequence(from, to, 3)).toEqual({ runs: [{ from: 1, to: 1, length: 9 }], pairs: 1, coarse: true })
  })

  it('looks at as many pairs as items when all are permuted', () => {
    const from = Array.from({ length: 5000 }, (_, index) => index)
    const to = from.map((index) => (index * 7919) % 5000)
    const { pairs, coarse } = commonSubsequence(from, to, 500_000)
    expect([pairs < 5001, coarse]).toEqual([true, false])
  })
})
