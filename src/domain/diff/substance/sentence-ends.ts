import { isAbbreviated } from '../words/is-abbreviated.js'
import { isSpace } from '../words/is-space.js'

/** As far as the text must be seen past an end: closing marks, space, the next letter. */
const ahead = 24
/** As far as the next letter may stand behind a full stop. */
const nextLetter = 12

/** Finds what may end a sentence. */
export const mayEnd = /[.!?…。！？।؟\n]/u
const mark = new RegExp(mayEnd, 'gu')
const stops = '.!?…'
const closers = '"\'”’“»)]'
// These end a sentence whatever follows.
const wideStops = '。！？।؟'
const wideClosers = '"”’»」』）'
const openers = '"\'“‘„«(¿¡'

/**
 * Where sentences end within a stretch of text, as positions just behind the mark, at most `most` of them. Plain rules, not UAX 29, so
 * that it can be asked of a small window: a stop is no end after an abbreviation, an initial or a number of two digits, nor before a
 * small letter. Cost: linear in the stretch.
 */
export function sentenceEnds(text: string, start: number, limit: number, most = Infinity): number[] {
  const ends: number[] = []
  if (limit <= start) return ends
  const piece = text.slice(start, limit)
  const seen = Math.min(text.length, limit + ahead)
  mark.lastIndex = 0
  // An expression finds the next mark several times faster than a loop over the units.
  while (ends.length < most && mark.test(piece)) {
    const index = start + mark.lastIndex - 1
    const end = text.charCodeAt(index) === 0x0a ? index + 1 : markEnd(text, index, seen)
    if (end > limit) break
    if (end === index) {
      // Nor do the stops right behind it: each would be followed to where they all end.
      let next = index + 1
      while (next < limit && stops.includes(text.charAt(next))) next++
      mark.lastIndex = next - start
      continue
    }
    if (text.charCodeAt(index) !== 0x2e || isStop(text, index, end)) ends.push(end)
    mark.lastIndex = end - start
  }
  return ends
}

/** Behind the marks that begin at `at`, with what closes behind them; `at` where they end no sentence. */
function markEnd(text: string, at: number, seen: number): number {
  const wide = wideStops.includes(text.charAt(at))
  let end = at + 1
  if (!wide) while (end < seen && stops.includes(text.charAt(end))) end++
  while (end < seen && (wide ? wideClosers : closers).includes(text.charAt(end))) end++
  if (wide) return end
  // Something must follow: the end of the text is an end by itself.
  let next = end
  while (next < seen && isSpace(text.charCodeAt(next))) next++
  return next > end && next < seen ? end : at
}

function isStop(text: string, mark: number, after: number): boolean {
  const seen = Math.min(text.length, after + nextLetter)
  let at = after
  while (at < seen && isSpace(text.charCodeAt(at))) at++
  while (at < seen && at > after && openers.includes(text.charAt(at))) at++
  if (at < seen && at > after) {
    const next = String.fromCodePoint(text.codePointAt(at)!)
    if (next !== next.toUpperCase()) return false
  }
  return !isAbbreviated(text, mark)
}
