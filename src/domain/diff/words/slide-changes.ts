import type { WordSegment } from '../diff.js'
import { isAbbreviated } from './is-abbreviated.js'
import { isSafeCut } from './is-safe-cut.js'

// A slide is looked for this far on each side.
const reach = 400

/**
 * Moves what was only added or only removed to where people would say it was: of the places in which the same change reads the same,
 * the one at the edge of a line, else of a sentence, else of a clause, else of a word; the nearest of equals. "A. [-B. A-]. C" becomes
 * "A. [-B. A. -]C". Both texts stay exactly the same (D1). Changes `segments` in place. Cost: linear, at most 800 units a change.
 */
export function slideChanges(segments: WordSegment[]): void {
  joinAcrossSpace(segments)
  for (let index = 0; index < segments.length; index++) {
    const change = segments[index]!
    if (change.op === 'same') continue
    const [before, after] = [segments[index - 1], segments[index + 1]]
    if ((before !== undefined && before.op !== 'same') || (after !== undefined && after.op !== 'same')) continue
    const [left, right] = [before?.text ?? '', after?.text ?? '']
    // Something unchanged stays between two changes: what touched would have to be put in order again.
    const keep = [index > 1 ? 1 : 0, index + 2 < segments.length ? 1 : 0] as const
    const shift = bestShift(left, change.text, right, keep)
    if (shift === 0) continue
    const all = left + change.text + right
    const start = left.length + shift
    change.text = all.slice(start, start + change.text.length)
    const [newLeft, newRight] = [all.slice(0, start), all.slice(start + change.text.length)]
    if (before) before.text = newLeft
    else segments.splice(index++, 0, { op: 'same', text: newLeft })
    if (after) after.text = newRight
    else segments.push({ op: 'same', text: newRight })
  }
  for (let index = segments.length - 1; index >= 0; index--) if (segments[index]!.text === '') segments.splice(index, 1)
}

/**
 * Two removals, or two additions, with nothing but white space between them that the second also ends with are one: the space goes on
 * behind them. "[-,-] [-who resigned, -]denied" becomes "[-, who resigned,-] denied".
 */
function joinAcrossSpace(segments: WordSegment[]): void {
  for (let index = 0; index + 2 < segments.length; index++) {
    const [first, space, second, next] = segments.slice(index, index + 4) as [
      WordSegment,
      WordSegment,
      WordSegment,
      WordSegment?,
    ]
    if (first.op === 'same' || space.op !== 'same' || second.op !== first.op || space.text.trim() !== '') continue
    const before = segments[index - 1]
    const isAlone = (before === undefined || before.op === 'same') && (next === undefined || next.op === 'same')
    if (!isAlone || !second.text.endsWith(space.text) || second.text.trim() === '') continue
    first.text += space.text + second.text.slice(0, -space.text.length)
    segments.splice(index + 1, next === undefined ? 2 : 3, { op: 'same', text: space.text + (next?.text ?? '') })
  }
}

function bestShift(left: string, text: string, right: string, keep: readonly [number, number]): number {
  const size = text.length
  let most = 0
  while (most < reach && most < right.length - keep[1] && charAt(most) === right.charCodeAt(most)) most++
  let least = 0
  while (least < reach && least < left.length - keep[0] && fromEnd(least) === left.charCodeAt(left.length - 1 - least))
    least++
  if (most === 0 && least === 0) return 0
  // The stretch that the change may move over, with a little around it to see what it stands beside.
  const around = Math.min(left.length, least + 3)
  const window = left.slice(left.length - around) + text + right.slice(0, most + 2)
  const [opens, closes] = [left.length > around ? 0 : 1, right.length > most + 2 ? 0 : 1]
  const edge = (at: number): number =>
    (at === 0 && opens === 1) || (at === window.length && closes === 1) ? 4 : edgeOf(window, at)
  const score = (shift: number): number => edge(around + shift) + edge(around + shift + size)

  let best = 0
  let bestScore = score(0)
  for (let far = 1; far <= Math.max(most, least); far++) {
    for (const shift of [far, -far]) {
      if (shift > most || -shift > least) continue
      const [start, end] = [around + shift, around + shift + size]
      if (!canCut(window, start) || !canCut(window, end)) continue
      const found = score(shift)
      if (found > bestScore) [best, bestScore] = [shift, found]
    }
  }
  return best

  function charAt(offset: number): number {
    return offset < size ? text.charCodeAt(offset) : right.charCodeAt(offset - size)
  }
  function fromEnd(offset: number): number {
    return offset < size ? text.charCodeAt(size - 1 - offset) : left.charCodeAt(left.length - 1 - (offset - size))
  }
}

const stops = new Set('.!?…。！？।॥؟۔።။៕։．｡')
const closers = new Set('"\'”’»)]」』')
const clauses = new Set(',;:—–、，；،')

/** Whether the mark before `at` may end a sentence. */
function endsSentence(text: string, at: number): boolean {
  return text.charAt(at - 1) !== '.' || !isAbbreviated(text, at - 1)
}

/** A safe cut, or the place between the end of a sentence and the space behind it: there, too, both words and clusters end. */
function canCut(text: string, at: number): boolean {
  return isSafeCut(text, at) || (text.charAt(at) === ' ' && edgeOf(text, at) === 3)
}

/** How good a place to cut: 4 after a line, 3 after a sentence, 2 after a clause, 1 after a space, 0 inside. */
function edgeOf(text: string, at: number): number {
  if (text.charAt(at - 1) === '\n') return 4
  const spaced = text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\u00A0'
  // The end of a sentence is as good before the space behind it as after.
  let end = spaced ? at - 1 : at
  const open = spaced || text.charAt(at) === ' '
  if (open && closers.has(text.charAt(end - 1))) end--
  const last = text.charAt(end - 1)
  if (stops.has(last) && (open || last > '\u3000') && endsSentence(text, end)) return 3
  if (clauses.has(last) && (spaced || last > '\u3000')) return 2
  // A title or an initial belongs to the name behind it.
  return spaced && endsSentence(text, end) ? 1 : 0
}
