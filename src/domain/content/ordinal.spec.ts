import { describe, expect, it } from '@jest/globals'
import { contentLimits } from './content-limits.js'
import { mostRevisions, ordinalOf, placeOf, revisionOf } from './ordinal.js'

describe('ordinals', () => {
  it.each([
    [1, 0, 8192],
    [1, 1, 8193],
    [2, 0, 16384],
    [mostRevisions, 8191, 2_147_483_647],
  ])('of revision %i and place %i is %i', (revision, place, ordinal) => {
    expect(ordinalOf(revision, place)).toBe(ordinal)
    expect(revisionOf(ordinal)).toBe(revision)
    expect(placeOf(ordinal)).toBe(place)
  })

  it('have room for every block that an article may hold', () => {
    const last = ordinalOf(7, contentLimits.blocks - 1)
    expect([revisionOf(last), placeOf(last)]).toEqual([7, contentLimits.blocks - 1])
  })
})
