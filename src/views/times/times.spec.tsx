import { describe, expect, it } from '@jest/globals'
import { render } from 'preact-render-to-string'
import { SettingContext, settingFor } from '../setting/setting.js'
import { formatDuration } from './format-duration.js'
import { formatMoment } from './format-moment.js'
import { Time } from './time.js'

describe('a moment', () => {
  it('is in the language of the page and the time zone of the title, with its name', () => {
    const said = formatMoment('2024-06-20T22:30:00Z', 'moment', 'en-GB', 'Europe/Amsterdam')
    expect(said).toBe('21 June 2024 at 00:30 CEST')
    expect(formatMoment(new Date('2024-06-20T22:30:00Z'), 'day', 'de', 'UTC')).toBe('20. Juni 2024')
  })

  it('carries its exact time for machines', () => {
    const page = (
      <SettingContext.Provider value={settingFor('en-GB', 'No/Such_Zone')}>
        <Time at="2024-06-20T22:30:00+02:00" />
      </SettingContext.Provider>
    )
    expect(render(page)).toBe('<time datetime="2024-06-20T20:30:00.000Z">20 June 2024 at 20:30 UTC</time>')
  })

  it('is of the Gregorian calendar where the language has another one', () => {
    expect(formatMoment('2024-06-20T12:00:00Z', 'day', 'th', 'UTC')).toContain('2024')
  })
})

describe('a duration', () => {
  it.each([
    [11_520_000, 'en', '3 hours, 12 minutes'],
    [86_400_000, 'en', '1 day'],
    [90_061_000, 'en', '1 day, 1 hour'],
    [59_999, 'en', '59 seconds'],
    [3, 'en', '1 second'],
    [11_520_000, 'de', '3 Stunden, 12 Minuten'],
    [7_320_000, 'ar', 'ساعتان ودقيقتان'],
    [7_320_000, 'zh', '2小时2分钟'],
  ])('of %d ms in %s is %s', (milliseconds, locale, words) => {
    expect(formatDuration(milliseconds, locale)).toBe(words)
  })
})
