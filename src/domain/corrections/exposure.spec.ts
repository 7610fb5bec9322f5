import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { exposureOf, type Interval, type ReleaseTime } from './exposure.js'

const minute = (count: number): Date => new Date(Date.UTC(2024, 5, 20, 8, count))

/** Releases of revisions 1, 2, 3 … at these minutes. */
const releasedAt = (...minutes: number[]): ReleaseTime[] =>
  minutes.map((at, index) => ({ number: index + 1, revision: index + 1, at: minute(at) }))

const hold = (from: number, to: number | null): Interval => ({
  from: minute(from),
  to: to === null ? null : minute(to),
})

describe('exposure', () => {
  it('runs from the release that brought the wrong words to the one that put them right', () => {
    expect(exposureOf(releasedAt(0, 10, 25), new Set([2]))).toEqual({
      intervals: [{ from: minute(10), to: minute(25), revision: 2 }],
      totalMs: 15 * 60_000,
    })
  })

  it('keeps an interval for each of several releases with the words', () => {
    expect(exposureOf(releasedAt(0, 10, 25), new Set([1, 2]))).toEqual({
      intervals: [
        { from: minute(0), to: minute(10), revision: 1 },
        { from: minute(10), to: minute(25), revision: 2 },
      ],
      totalMs: 25 * 60_000,
    })
  })

  it('has no total while readers still see the words', () => {
    expect(exposureOf(releasedAt(0, 10), new Set([1, 2]))).toEqual({
      intervals: [
        { from: minute(0), to: minute(10), revision: 1 },
        { from: minute(10), to: null, revision: 2 },
      ],
      totalMs: null,
    })
  })

  it('is nothing when no release had the words, or there was no release', () => {
    const nothing = { intervals: [], totalMs: 0 }
    expect(exposureOf(releasedAt(0, 10), new Set([7]))).toEqual(nothing)
    expect(exposureOf([], new Set([1]))).toEqual(nothing)
  })

  it('leaves out a release that was replaced in the same millisecond', () => {
    expect(exposureOf(releasedAt(0, 10, 10), new Set([2]))).toEqual({ intervals: [], totalMs: 0 })
  })

  it('does not count the time under a hold', () => {
    expect(exposureOf(releasedAt(0, 60), new Set([1]), [hold(10, 20)])).toEqual({
      intervals: [
        { from: minute(0), to: minute(10), revision: 1 },
        { from: minute(20), to: minute(60), revision: 1 },
      ],
      totalMs: 50 * 60_000,
    })
  })

  it('ends when the article is withdrawn', () => {
    expect(exposureOf(releasedAt(0), new Set([1]), [hold(30, null)])).toEqual({
      intervals: [{ from: minute(0), to: minute(30), revision: 1 }],
      totalMs: 30 * 60_000,
    })
  })

  it('is nothing for a release that was never seen', () => {
    expect(exposureOf(releasedAt(5, 10), new Set([1]), [hold(0, 15)])).toEqual({ intervals: [], totalMs: 0 })
  })

  it('is, for any history and any holds, exactly the minutes in which readers saw the words', () => {
    const history = fc
      .uniqueArray(fc.nat({ max: 40 }), { maxLength: 6 })
      .map((minutes) => minutes.toSorted((a, b) => a - b))
    const holds = fc.array(fc.tuple(fc.nat({ max: 45 }), fc.option(fc.nat({ max: 20 }))), { maxLength: 4 })
    fc.assert(
      fc.property(history, fc.uniqueArray(fc.integer({ min: 1, max: 6 })), holds, (minutes, wrong, pairs) => {
        const hidden = pairs.map(([from, length]) => hold(from, length === null ? null : from + length))
        const { intervals, totalMs } = exposureOf(releasedAt(...minutes), new Set(wrong), hidden)
        const within = (at: number, { from, to }: Interval) =>
          from.getTime() <= at && (to === null || at < to.getTime())
        let seen = 0
        for (let count = 0; count < 80; count += 1) {
          const at = minute(count).getTime()
          const revision = minutes.filter((start) => start <= count).length
          const expected = wrong.includes(revision) && !hidden.some((interval) => within(at, interval))
          const covering = intervals.filter((interval) => within(at, interval))
          expect(covering.map((interval) => interval.revision)).toEqual(expected ? [revision] : [])
          seen += covering.length
        }
        if (totalMs !== null) expect(totalMs).toBe(seen * 60_000)
        expect(totalMs === null).toBe(intervals.some(({ to }) => to === null))
      }),
    )
  })
})
