/** `moment` is day, time and zone; `clock` time and zone; `month` the month with its year. */
export type MomentStyle = 'moment' | 'day' | 'clock' | 'month'

const options: Record<MomentStyle, Intl.DateTimeFormatOptions> = {
  moment: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  clock: { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  month: { year: 'numeric', month: 'long' },
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A moment in words, in a locale and a time zone; always with the Gregorian year, because that is what `datetime` attributes
 * and URLs say. Making a formatter costs a thousand times what using one does, so they are kept.
 */
export function formatMoment(at: Date | string, style: MomentStyle, locale: string, timeZone: string): string {
  const key = `${style} ${locale} ${timeZone}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options[style], timeZone, calendar: 'gregory' })
    if (formats.size > 1000) formats.clear()
    formats.set(key, format)
  }
  return format.format(new Date(at))
}
