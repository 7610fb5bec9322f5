const day = 86_400_000
/** A Sunday. */
const start = Date.UTC(2023, 0, 1)

function namesOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
  part: 'month' | 'weekday',
  date: number,
): string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' })
  const found = format.formatToParts(date).find(({ type }) => type === part)
  return (found?.value ?? '').normalize('NFC').toLowerCase().replace(/\.$/u, '')
}

const isName = (name: string): boolean => /^\p{L}[\p{L}\p{M}]*$/u.test(name)

/**
 * The months of a language in lower case, each with its number, as they stand alone and inside a date (Russian мая, март and
 * марта). Short names of fewer than three letters are left out, as are names that are not one word. Source: Intl.
 */
export function monthNames(language: string, length: 'long' | 'short'): Map<string, number> {
  const names = new Map<string, number>()
  for (let month = 0; month < 12; month++) {
    const date = Date.UTC(2023, month, 15)
    for (const options of [{ month: length }, { month: length, day: 'numeric' }] as const) {
      const name = namesOf(language, options, 'month', date)
      if (isName(name) && name.length >= 3) names.set(name, month + 1)
    }
  }
  return names
}

/** The weekdays of a language in lower case, 0 for Sunday; short ones only in scripts without case, where they cannot be other words. */
export function weekdayNames(language: string): Map<string, number> {
  const names = new Map<string, number>()
  for (let weekday = 0; weekday < 7; weekday++) {
    const date = start + weekday * day
    const long = namesOf(language, { weekday: 'long' }, 'weekday', date)
    if (isName(long)) names.set(long, weekday)
    const short = namesOf(language, { weekday: 'short' }, 'weekday', date)
    const caseless = short.toUpperCase() === short
    if (isName(short) && caseless && short.length >= 2) names.set(short, weekday)
    for (const form of inflected[language]?.[weekday] ?? []) names.set(form, weekday)
  }
  return names
}

/** Forms that Intl does not give. */
const inflected: Record<string, readonly (readonly string[])[]> = {
  ru: [[], [], [], ['среду', 'среды'], [], ['пятницу', 'пятницы'], ['субботу', 'субботы']],
  en: [['sundays'], ['mondays'], ['tuesdays'], ['wednesdays'], ['thursdays'], ['fridays'], ['saturdays']],
  de: [
    ['sonntags'],
    ['montags'],
    ['dienstags'],
    ['mittwochs'],
    ['donnerstags'],
    ['freitags'],
    ['samstags', 'sonnabend'],
  ],
}
