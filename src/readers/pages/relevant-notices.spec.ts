import { describe, expect, it } from '@jest/globals'
import type { PublicNotice } from '../../newsroom/corrections/index.js'
import { noticesAboutChange, noticesAboutVersion } from './relevant-notices.js'

const at = new Date('2026-01-05T09:00:00Z')
const notice = (fields: Partial<PublicNotice>): PublicNotice => ({
  id: 'a-notice',
  kind: 'correction',
  severity: 'minor',
  state: 'published',
  placement: 'top',
  publishedAt: at,
  statement: { text: 'It was wrong.', language: 'en', at },
  earlier: [],
  anchors: [],
  introducedIn: null,
  fixedIn: 5,
  ...fields,
})
const exposure = (...revisions: number[]): PublicNotice['exposure'] => ({
  intervals: revisions.map((revision) => ({ from: at, to: at, revision })),
  totalMs: 0,
})
const versions = (one: PublicNotice): number[] =>
  [1, 2, 3, 4, 5, 6].filter((revision) => noticesAboutVersion([one], revision).length === 1)

describe('notices about a version', () => {
  it('are those whose wrong words it carried, though they came back after the fix', () => {
    expect(versions(notice({ exposure: exposure(2, 3, 6)! }))).toEqual([2, 3, 6])
  })

  it('without quoted words are about all versions before the fix, or about all while there is none', () => {
    expect(versions(notice({}))).toEqual([1, 2, 3, 4])
    expect(versions(notice({ kind: 'editors_note', fixedIn: null }))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('a retraction is about every version, an update about none', () => {
    expect(versions(notice({ kind: 'retraction', exposure: exposure(1)! }))).toEqual([1, 2, 3, 4, 5, 6])
    expect(versions(notice({ kind: 'update' }))).toEqual([])
  })
})

describe('notices about a change', () => {
  it('are those whose fix lies between the two versions, whichever is the older', () => {
    for (const [from, to, count] of [
      [4, 5, 1],
      [5, 4, 1],
      [1, 6, 1],
      [5, 6, 0],
      [1, 4, 0],
      [5, 5, 0],
    ] as const) {
      expect([from, to, noticesAboutChange([notice({})], from, to).length]).toEqual([from, to, count])
    }
  })

  it('leave out what was superseded or withdrawn', () => {
    expect(noticesAboutChange([notice({ state: 'superseded' }), notice({ state: 'withdrawn' })], 4, 5)).toEqual([])
  })
})
