import { isSafeCut } from './is-safe-cut.js'
import { textSegmenter } from './text-segmenter.js'

// Where word and grapheme boundaries may disagree: beside marks, format characters, parts of emoji and flags, conjoining jamo,
// and letters that attach to their neighbour.
const attaches =
  /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u0E33\u0EB3\uFF9E\uFF9F\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u0D4E\u{111C2}\u{111C3}\u{113D1}\u{1193F}\u{11941}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}]/u

/** Code points whose neighbours must be looked at, found once for a window. */
function mayDisagree(text: string, index: number): boolean {
  const before = text.codePointAt(index - 1) ?? 0
  const whole = before >= 0xdc00 && before <= 0xdfff ? text.slice(index - 2, index) : text.charAt(index - 1)
  return attaches.test(whole) || attaches.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}

const clusterWindow = 512

/**
 * Where grapheme clusters begin, window by window for the same reason as in `cutText`. Begun anew at a boundary, which what stands before it
 * does not change; the last cluster of a window, which may go on, is read again.
 */
function clusterStarts(text: string): Set<number> {
  const starts = new Set<number>()
  let size = clusterWindow
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + size, text.length)
    if ((text.charCodeAt(end) & 0xfc00) === 0xdc00) end++
    let last = start
    for (const { index } of textSegmenter('en', 'grapheme').segment(text.slice(start, end))) {
      last = start + index
      starts.add(last)
    }
    if (end === text.length) break
    size = last === start ? 2 * size : clusterWindow
    start = last
  }
  return starts
}

/** The pieces of one window, none of which ends inside a grapheme cluster. */
function piecesOf(text: string, segmenter: Intl.Segmenter): string[] {
  const pieces: string[] = []
  let graphemes: Set<number> | undefined
  let start = 0
  let end = 0
  for (const { segment } of segmenter.segment(text)) {
    if (end > start && mayDisagree(text, end)) {
      graphemes ??= clusterStarts(text)
      if (!graphemes.has(end)) {
        end += segment.length
        continue
      }
    }
    if (end > start) pieces.push(text.slice(start, end))
    start = end
    end += segment.length
  }
  if (end > start) pieces.push(text.slice(start, end))
  return pieces
}

function windowEnd(text: string, start: number, size: number): number {
  const limit = start + size
  if (limit >= text.length) return text.length
  for (let index = limit; index > start + size / 2; index--) if (isSafeCut(text, index)) return index
  const unit = text.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit
}

/**
 * A text in the pieces that a segmenter finds, joined where a boundary would cut a grapheme cluster in half. Window by window:
 * on Node 20 each segment copies all the text it came from, so a whole text takes quadratic time and memory. A window ends at a
 * safe cut if `safeCuts` says that the granularity breaks there and there is one; otherwise the last three pieces, which what
 * follows might change, are read again with the next window. Cost: linear in the text.
 */
export function cutText(text: string, segmenter: Intl.Segmenter, window: number, safeCuts: boolean): string[] {
  const all: string[] = []
  let size = window
  for (let start = 0; start < text.length;) {
    const end = safeCuts ? windowEnd(text, start, size) : Math.min(start + size, text.length)
    const pieces = piecesOf(text.slice(start, end), segmenter)
    if (end < text.length && !(safeCuts && isSafeCut(text, end))) {
      if (pieces.length < 4) {
        size *= 2
        continue
      }
      pieces.length -= 3
    }
    for (const piece of pieces) {
      all.push(piece)
      start += piece.length
    }
    size = window
  }
  return all
}
