import { cutText } from './cut-text.js'
import { isSafeCut } from './is-safe-cut.js'
import { unit, unitClass } from './plain-units.js'
import { textSegmenter } from './text-segmenter.js'

const window = 512

// By UAX 29 it joins what stands beside it, which is right in 12 000 and in Mongolian. Before ? and inside « » it parts, as a space does.
const narrowSpace = 0x202f

/**
 * Where the words, runs of spaces and single marks of a stretch of text end: the word segments of UAX 29 in the given language,
 * as positions in the text, upwards; the last is `end`. Chinese, Japanese, Thai and the like are cut by dictionary. No piece begins
 * or ends inside a grapheme cluster. `start` and `end` must be safe cuts or the ends of the text. Letters of European scripts are cut by a
 * table with the same result; only stretches around other units go through the segmenter. Of its words only U+202F at either end
 * is cut off. `ends` is added to, if given.
 * Cost: linear; about 0.005 µs a unit by the table, 0.5 µs else.
 */
export function wordEnds(text: string, language: string, start = 0, end = text.length, ends: number[] = []): number[] {
  const known = ends.length
  let at = start
  while (at < end) {
    const stop = pieceEnd(text, at, end)
    if (stop > 0) {
      ends.push(stop)
      at = stop
      continue
    }
    // Back to where nothing that came before can reach, and on to where nothing of this reaches.
    while (at > start && !isSafeCut(text, at)) {
      ends.pop()
      at = ends.length > known ? ends[ends.length - 1]! : start
    }
    const after = regularAgain(text, Math.max(at, -stop) + 1, end)
    let position = at
    for (const piece of cutText(text.slice(at, after), textSegmenter(language, 'word'), window, true)) {
      const from = position
      position += piece.length
      if (piece.length > 1) {
        if (text.charCodeAt(from) === narrowSpace && isPlainWord(text, from + 1)) ends.push(from + 1)
        if (text.charCodeAt(position - 1) === narrowSpace && isPlainWord(text, position - 2)) ends.push(position - 1)
      }
      ends.push(position)
    }
    at = after
  }
  return ends
}

/** Whether the unit at `index` is a letter or a digit beside which a text may be cut. */
function isPlainWord(text: string, index: number): boolean {
  const here = unitClass(text.charCodeAt(index))
  return here === unit.letter || here === unit.digit
}

/** The end of the piece that begins at `at`; when a unit in it needs the segmenter, minus the position of that unit, or less than one. */
function pieceEnd(text: string, at: number, end: number): number {
  let before = unitClass(text.charCodeAt(at))
  let index = at + 1
  switch (before) {
    case unit.irregular:
      return -at
    case unit.space:
      while (index < end && text.charCodeAt(index) === 0x20) index++
      break
    case unit.carriageReturn:
      if (index < end && text.charCodeAt(index) === 0x0a) index++
      break
    case unit.letter:
    case unit.digit:
    case unit.joiner:
      for (; index < end; index++) {
        const here = unitClass(text.charCodeAt(index))
        if (here >= unit.letter && here <= unit.joiner) {
          before = here
          continue
        }
        if (here === unit.irregular) return -index
        if (here < unit.midBoth || index + 1 >= end) return index
        const next = unitClass(text.charCodeAt(index + 1))
        if (next === unit.irregular) return -index
        if (next !== before) return index
        if (here === unit.colon && before === unit.letter) return -index
        const inWord = before === unit.letter && (here === unit.midBoth || here === unit.midLetter)
        const inNumber = before === unit.digit && (here === unit.midBoth || here === unit.midNumber)
        if (!inWord && !inNumber) return index
      }
      return index
    default:
  }
  if (index < end && unitClass(text.charCodeAt(index)) === unit.irregular) return -index
  return index
}

/** The first safe cut at or after `from` behind which the table can go on. */
function regularAgain(text: string, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    if (unitClass(text.charCodeAt(index)) !== unit.irregular && isSafeCut(text, index)) return index
  }
  return end
}

/** The pieces of `wordEnds`, which put together are the text. */
export function splitWords(text: string, language: string): string[] {
  let start = 0
  return wordEnds(text, language).map((end) => {
    const piece = text.slice(start, end)
    start = end
    return piece
  })
}

const wordLike = /[\p{L}\p{N}]/u

/** Whether the piece from `start` to `end` is a word or a number, not space or punctuation. */
export function isWordAt(text: string, start: number, end: number): boolean {
  let irregular = false
  for (let index = start; index < end; index++) {
    const here = unitClass(text.charCodeAt(index))
    if (here === unit.letter || here === unit.digit) return true
    if (here === unit.space) return false
    irregular ||= here === unit.irregular || here === unit.mark
  }
  return irregular && wordLike.test(text.slice(start, end))
}

/** Whether a piece of `splitWords` is a word or a number. */
export function isWord(piece: string): boolean {
  return isWordAt(piece, 0, piece.length)
}

/** How many words and numbers a stretch of text has. Cost: that of cutting it. */
export function countWords(text: string, language: string, start = 0, end = text.length): number {
  let count = 0
  let at = start
  while (at < end) {
    const stop = pieceEnd(text, at, end)
    if (stop <= 0) break
    if (isWordAt(text, at, stop)) count++
    at = stop
  }
  if (at === end) return count
  count = 0
  at = start
  for (const stop of wordEnds(text, language, start, end)) {
    if (isWordAt(text, at, stop)) count++
    at = stop
  }
  return count
}
