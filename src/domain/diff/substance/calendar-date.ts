import { plainDigits } from './digits.js'

/** What a date or a time says, as far as it says it. */
export interface CalendarDate {
  year?: number
  month?: number
  day?: number
  weekday?: number
  /** Days from today. */
  relative?: number
  /** Minutes since midnight. */
  minutes?: number
  /** 12/03/2024 where nothing says which of the two is the month: the other reading. */
  swapped?: true
}

/**
 * Whether two dates may be the same day or time: nothing that both say differs, and where they say different things (yesterday, on
 * Monday) one may stand for the other. A clock time and a day never do.
 */
export function sameDate(one: CalendarDate, other: CalendarDate): boolean {
  if (agrees(one, other)) return true
  const turned = (date: CalendarDate): CalendarDate => ({ ...date, day: date.month!, month: date.day! })
  return (
    (one.swapped === true && other.swapped === undefined && agrees(turned(one), other)) ||
    (other.swapped === true && one.swapped === undefined && agrees(one, turned(other)))
  )
}

function agrees(one: CalendarDate, other: CalendarDate): boolean {
  let shared = false
  for (const part of ['year', 'month', 'day', 'weekday', 'relative', 'minutes'] as const) {
    if (one[part] === undefined || other[part] === undefined) continue
    if (one[part] !== other[part]) return false
    shared = true
  }
  const loose = (date: CalendarDate): boolean => date.relative !== undefined || date.weekday !== undefined
  const dayOf = (date: CalendarDate): boolean => loose(date) || date.day !== undefined
  return shared || (dayOf(one) && dayOf(other) && (loose(one) || loose(other)))
}

/** A date that is one token: 2024-03-12, 12/03/2024, 12.03.2024, 2024年3月12日. Nothing when it is no day of a calendar. */
export function writtenDate(token: string, language: string): CalendarDate | undefined {
  const text = plainDigits(token)
  const [one = 0, two = 0, three = 0] = (text.match(/\d+/gu) ?? []).map(Number)
  if (text.includes('年'))
    return { year: one, ...(two > 0 ? { month: two } : {}), ...(three > 0 ? { day: three } : {}) }
  if (text.includes('月')) return { month: one, ...(two > 0 ? { day: two } : {}) }
  if (/^\d{4}-/u.test(text)) return valid({ year: one, month: two, day: three })
  const year = three < 100 ? (three < 70 ? 2000 + three : 1900 + three) : three
  if (text.includes('.')) return valid({ day: one, month: two, year })
  if (language === 'en-US') return valid({ month: one, day: two, year })
  if (one > 12) return valid({ day: one, month: two, year })
  if (two > 12) return valid({ month: one, day: two, year })
  // English alone does not say whose English it is.
  return language === 'en' && one !== two
    ? { day: one, month: two, year, swapped: true }
    : { day: one, month: two, year }
}

function valid(date: CalendarDate): CalendarDate | undefined {
  const { month = 1, day = 1 } = date
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined
}

/** 10:30, 15h30, 8点30分 as minutes. */
export function clockTime(token: string): number {
  const [hours = 0, minutes = 0] = (plainDigits(token).match(/\d+/gu) ?? []).map(Number)
  return hours * 60 + minutes
}
