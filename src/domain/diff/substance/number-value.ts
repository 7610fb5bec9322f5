import { plainDigits } from './digits.js'

const cached = new Map<string, '.' | ','>()
const mostCached = 200

/** What parts whole from broken in a language, with its region (es-MX: a point). Source: Intl. */
function decimalMark(language: string): '.' | ',' {
  let mark = cached.get(language)
  if (mark === undefined) {
    try {
      const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5)
      mark = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
    } catch {
      mark = '.'
    }
    // Languages come from outside: the cache must not grow with them.
    if (cached.size >= mostCached) cached.clear()
    cached.set(language, mark)
  }
  return mark
}

/**
 * The value of written digits with their separators by the conventions of a language. A mark that stands before exactly three
 * digits is read as the language reads it; one that comes twice parts groups; the last of two kinds is the decimal mark.
 */
export function numberValue(written: string, language: string): number {
  if (/^[0-9]+$/u.test(written)) return Number(written)
  const text = plainDigits(written)
    .replace(/[\s\u00A0\u202F'’٬]/gu, '')
    .replace(/٫/gu, '#')
  const marks = text.match(/[.,#]/gu) ?? []
  const last = marks.at(-1)
  if (last === undefined) return Number(text)
  const at = text.lastIndexOf(last)
  const decimal =
    last === '#' ||
    (marks.length === 1
      ? text.length - at - 1 !== 3 || (last === decimalMark(language) && at > 0)
      : marks.filter((mark) => mark === last).length === 1 && new Set(marks).size > 1)
  const digits = (part: string): string => part.replace(/[.,#]/gu, '')
  return Number(decimal ? `${digits(text.slice(0, at))}.${digits(text.slice(at))}` : digits(text))
}
