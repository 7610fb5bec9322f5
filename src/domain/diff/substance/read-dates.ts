import { type CalendarDate, clockTime, writtenDate } from './calendar-date.js'
import { plainDigits } from './digits.js'
import { type Mention, mentionOn } from './mention.js'
import type { Token } from './tokens.js'

/** English months that are other words as well. */
const doubtful = new Set(['may', 'march', 'august', 'mar', 'jan', 'dec', 'sept', 'sep', 'jun', 'jul'])
const between = /^(?:,|\.|de|del|of|the|den|dem|le|el)$/u

/**
 * The dates and times of a region: weekdays, months, days, years beside a word that dates ("in 2019"), clock times, today and
 * yesterday, alone or together ("Tuesday, 12 March 2024"). Marks the tokens it took.
 */
export function readDates(text: string, tokens: readonly Token[], language: string): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, taken, meaning } = tokens[at]!
    if (taken || kind === 'mark' || kind === 'gap' || (kind === 'word' && meaning === undefined)) continue
    const read = readTime(text, tokens, at) ?? readDay(text, tokens, at, language)
    if (read === undefined) continue
    for (let index = at; index < read.end; index++) tokens[index]!.taken = true
    const mention = mentionOn(text, tokens, at, read.end)
    mention.date = read.date
    mentions.push(mention)
    at = read.end - 1
  }
  return mentions
}

interface ReadDate {
  date: CalendarDate
  end: number
}

const numberOf = (token: Token | undefined): number =>
  token?.kind === 'number' && /^\p{Nd}{1,4}$/u.test(token.text) ? Number(plainDigits(token.text)) : Number.NaN

function readTime(text: string, tokens: readonly Token[], at: number): ReadDate | undefined {
  const token = tokens[at]!
  const clock = token.kind === 'number' ? /^(\p{Nd}{1,2})(?:[.:](\p{Nd}{2}))?$/u.exec(token.text) : null
  if (token.kind !== 'time' && clock === null) return undefined
  const next = tokens[at + 1]
  if (next !== undefined && next.start - token.end <= 1) {
    if (next.lower === 'uhr' || (token.kind === 'time' && next.lower === 'h')) {
      return { date: { minutes: clockTime(token.text) }, end: at + 2 }
    }
    // 3 pm, 3 p.m., 3 P.M.: twelve is the hour that both begin with.
    const half =
      next.kind !== 'word' ? null : /^([ap])(?:m\b|\.\s?m\b\.?)/iu.exec(text.slice(next.start, next.start + 6))
    const hours = half === null ? 0 : clockTime(token.text)
    if (half !== null && hours < 13 * 60) {
      const minutes = (hours % 720) + (half[1]?.toLowerCase() === 'p' ? 720 : 0)
      let end = at + 2
      while (end < tokens.length && tokens[end]!.kind !== 'gap' && tokens[end]!.start < next.start + half[0].length)
        end++
      return { date: { minutes }, end }
    }
  }
  return token.kind === 'time' ? { date: { minutes: clockTime(token.text) }, end: at + 1 } : undefined
}

function readDay(text: string, tokens: readonly Token[], at: number, language: string): ReadDate | undefined {
  const token = tokens[at]!
  if (token.kind === 'date') {
    const date = writtenDate(token.text, language)
    return date === undefined ? undefined : { date, end: at + 1 }
  }
  const { meaning } = token
  if (meaning?.relativeDay !== undefined) {
    // aujourd’hui is two tokens.
    const end = token.lower === 'aujourd' && tokens[at + 1]?.lower === 'hui' ? at + 2 : at + 1
    return { date: { relative: meaning.relativeDay }, end }
  }
  if (meaning?.weekday !== undefined) {
    if (!isCapitalisedLikeOthers(token, language)) return undefined
    const day = readMonthDay(text, tokens, skip(tokens, at + 1))
    return { date: { weekday: meaning.weekday, ...day?.date }, end: day?.end ?? at + 1 }
  }
  const day = readMonthDay(text, tokens, at)
  if (day !== undefined) return day
  const year = numberOf(token)
  const dated = tokens[at - 1]?.meaning?.beforeYear === true && !startsRange(text, tokens, at)
  if (dated && year >= 1500 && year <= 2100 && !countsSomething(tokens, at)) return { date: { year }, end: at + 1 }
  return undefined
}

/** "12 March 2024", "March 12, 2024", "12. März", "4 de abril de 2017", "March 2024", "in March". */
function readMonthDay(text: string, tokens: readonly Token[], at: number): ReadDate | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const day = numberOf(token)
  if (day >= 1 && day <= 31) {
    let next = at + 1
    while (/^(?:st|nd|rd|th|er|\.|º)$/u.test(tokens[next]?.lower ?? '')) next++
    while (between.test(tokens[next]?.lower ?? '') && tokens[next]?.text !== ',') next++
    const month = tokens[next]?.meaning?.month
    if (month === undefined || !isMonth(text, tokens, next, true)) return undefined
    return withYear(tokens, next + 1, { day, month })
  }
  const month = token.meaning?.month
  if (month === undefined) return undefined
  const stop = tokens[at + 1]?.text === '.' && token.meaning?.shortMonth === true ? at + 2 : at + 1
  const behind = numberOf(tokens[stop])
  if (!isMonth(text, tokens, at, !Number.isNaN(behind))) return undefined
  if (behind >= 1 && behind <= 31 && tokens[stop + 1]?.text !== '%') {
    let next = stop + 1
    while (/^(?:st|nd|rd|th)$/u.test(tokens[next]?.lower ?? '')) next++
    return withYear(tokens, next, { month, day: behind })
  }
  return withYear(tokens, stop, { month })
}

function withYear(tokens: readonly Token[], at: number, date: CalendarDate): ReadDate {
  for (const next of [at, skip(tokens, at)]) {
    const year = numberOf(tokens[next])
    if (year >= 1500 && year <= 2100) return { date: { ...date, year }, end: next + 1 }
  }
  return { date, end: at }
}

/** Past what may stand inside a date: a comma, "de", "the". */
function skip(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 2 && between.test(tokens[next]?.lower ?? '')) next++
  return next
}

/** Whether a word that names a month is one here: May I, march on, Theresa May and Jan are not. */
function isMonth(text: string, tokens: readonly Token[], at: number, besideDay: boolean): boolean {
  const token = tokens[at]!
  if (besideDay) return true
  if (token.meaning?.shortMonth === true) return false
  if (!doubtful.has(token.lower)) return true
  const last = tokens[at - 1]
  const opens = last === undefined || last.kind === 'gap' || /[.!?:“"]/u.test(last.text)
  return !opens && token.text !== token.lower && !(last.kind === 'word' && /^\p{Lu}/u.test(text.charAt(last.start)))
}

const capitalising = new Set(['en', 'de'])
function isCapitalisedLikeOthers(token: Token, language: string): boolean {
  const primary = language.slice(0, 2)
  return !capitalising.has(primary) || token.text !== token.lower || token.lower.endsWith('s')
}

/** "in 2019 people were …" cannot be told from a year; "in 2019 cases" is left to the numbers only where a unit follows. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.meaning?.unit !== undefined ||
    tokens[at + 1]?.meaning?.scale !== undefined ||
    tokens[at + 1]?.text === '%'
  )
}

function startsRange(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && next.start === tokens[at]!.end && /^[/–-]$/u.test(text.charAt(next.start))
}
