import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../refusal.js'
import { checkTimeZone } from './time-zone.js'

describe('a time zone', () => {
  it.each([
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['europe/amsterdam', 'Europe/Amsterdam'],
    ['utc', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ])('%s is kept as %s', (zone, kept) => {
    expect(checkTimeZone(zone)).toBe(kept)
  })

  it.each(['', 'Mars/Olympus', '+01:00', 'Europe', 'Europe/Amsterdam ', '../etc/localtime', 'a'.repeat(100)])(
    '%j is refused, with its path',
    (zone) => {
      expect.assertions(2)
      try {
        checkTimeZone(zone, '/timeZone')
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
        expect(error).toMatchObject({ code: 'invalid_time_zone', errors: [{ path: '/timeZone' }] })
      }
    },
  )
})
