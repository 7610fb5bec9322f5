import { isAbbreviated } from '../words/is-abbreviated.js'

const end = /[.!?…]+["'”’“»)\]]*(?=\s+\S)|[。！？।؟]["”’»」』）]*|\n/gu
const wordAhead = /^\s+["'“‘„«(¿¡]*([^\s])/u

/** As far as the text must be seen past an end: closing marks, space, the next letter. */
const ahead = 24

/**
 * Where sentences end within a stretch of text, as positions just behind the mark, at most `most` of them. Plain rules, not UAX 29, so
 * that it can be asked of a small window: a stop is no end after an abbreviation, an initial or a number of two digits, nor before a
 * small letter. Cost: linear in the stretch.
 */
export function sentenceEnds(text: string, start: number, limit: number, most = Infinity): number[] {
  const ends: number[] = []
  if (limit <= start) return ends
  const from = Math.max(0, start - 1)
  const piece = text.slice(from, limit + ahead)
  end.lastIndex = start - from
  for (let found = end.exec(piece); found !== null && ends.length < most; found = end.exec(piece)) {
    const mark = from + found.index
    const at = mark + found[0].length
    if (at > limit) break
    if (found[0].startsWith('.') && !isStop(text, mark, at)) continue
    ends.push(at)
  }
  return ends
}

function isStop(text: string, mark: number, after: number): boolean {
  const next = wordAhead.exec(text.slice(after, after + 12))?.[1]
  if (next !== undefined && next !== next.toUpperCase()) return false
  return !isAbbreviated(text, mark)
}
