import { type Change, type ChangedText, firstReaching, type Range, type Side } from './changes.js'
import type { Lexicon } from './lexicon.js'
import { sentenceEnds } from './sentence-ends.js'

/** Fewest units and letters of a sentence, but four in scripts that write a word in two. */
const fewest = 6
/** How far an insertion is moved to begin with a sentence. */
const farthestSlide = 200
/** How far a sentence may reach past what was added. */
const farthestStart = 60
/** Shared part of the words above which a sentence that went and one that came are one, reworded. */
const reworded = 0.34
/** Sentences are compared with so many that stand about as far down. */
const nearest = 20
const word = /[\p{L}\p{M}\p{N}]+/gu
const compact = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/u

export interface WholeSentences {
  added: Range[]
  removed: Range[]
}

/**
 * The sentences that came or went whole: all their words are inside what was added, or removed, but for words like "the" that fell
 * together with others by chance. One that came where a similar one went was reworded and is neither. An insertion is looked at
 * where it can be cut between sentences: "A. [The minister B. ]The minister C." and not "A. The minister [B. The minister ]C.".
 */
export function findSentences(changed: ChangedText, lexicon: Lexicon): WholeSentences {
  const long = (side: Side) => changed.changes.some((change) => change[side].end - change[side].start >= 4)
  const added = long('after') ? wholeOn(changed, 'after', lexicon) : []
  const removed = long('before') ? wholeOn(changed, 'before', lexicon) : []
  if (added.length === 0 || removed.length === 0) return { added, removed }
  const wordsOf = (text: string, { start, end }: Range): Set<string> => pieces(text.slice(start, end))
  const [old, now] = [
    removed.map((each) => wordsOf(changed.before, each)),
    added.map((each) => wordsOf(changed.after, each)),
  ]
  const gone = new Set<number>()
  const come = new Set<number>()
  old.forEach((one, i) => {
    for (let j = Math.max(0, i - nearest); j < Math.min(now.length, i + nearest); j++) {
      if (similarity(one, now[j]!) < reworded) continue
      gone.add(i)
      come.add(j)
    }
  })
  return { added: added.filter((_, j) => !come.has(j)), removed: removed.filter((_, i) => !gone.has(i)) }
}

/** Words, or pairs of characters in scripts that do not part words. */
function pieces(text: string): Set<string> {
  if (!compact.test(text)) return new Set(text.toLowerCase().match(word) ?? [])
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)))
}

function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const piece of one) if (other.has(piece)) shared++
  return (2 * shared) / (one.size + other.size || 1)
}

function wholeOn(changed: ChangedText, side: Side, lexicon: Lexicon): Range[] {
  const text = changed[side]
  const ranges = changed.changes.map((change) => slid(text, change, side)).filter(({ start, end }) => end > start)
  const found: Range[] = []
  let done = 0
  for (const range of ranges) {
    const size = range.end - range.start
    if (size < fewest && (size < 4 || !compact.test(text.slice(range.start, range.end)))) continue
    // A sentence whose words are all new begins with the range, or a few words of no meaning before it.
    const back = Math.max(done, range.start - farthestStart)
    let start = sentenceEnds(text, back, range.start).at(-1) ?? back
    if (start === back && back > 0 && back !== done)
      start = sentenceEnds(text, range.start, range.end, 1)[0] ?? range.end
    const last = Math.max(range.start, range.end - 1)
    const limit = sentenceEnds(text, last, Math.min(text.length, last + farthestStart), 1)[0]
    if (start >= range.end) continue
    const ends = sentenceEnds(text, start, limit ?? range.end)
    for (const end of limit === undefined && last + farthestStart >= text.length ? [...ends, text.length] : ends) {
      while (start < end && /\s/u.test(text.charAt(start))) start++
      if (end <= start) continue
      if (end > range.start && isWhole(text, { start, end }, ranges, lexicon)) found.push({ start, end })
      start = end
    }
    done = Math.max(done, start)
  }
  return found
}

/** A pure insertion or removal that could as well stand further left, so that it begins with a sentence. */
function slid(text: string, change: Change, side: Side): Range {
  const other = side === 'after' ? change.before : change.after
  const range = change[side]
  if (other.end > other.start || range.end === range.start) return range
  const size = range.end - range.start
  const most = Math.min(size, farthestSlide)
  let by = 0
  while (by < most && range.start - by > 0 && text.charAt(range.start - by - 1) === text.charAt(range.end - by - 1))
    by++
  for (let back = 0; back <= by; back++) {
    const start = range.start - back
    if (
      start === 0 ||
      sentenceEnds(text, Math.max(0, start - 12), start).some((end) => /^\s*$/u.test(text.slice(end, start)))
    ) {
      return { start, end: start + size }
    }
  }
  return range
}

/** Whether all words of a sentence lie in the changed ranges. Some words of no meaning may lie outside. */
function isWhole(text: string, sentence: Range, ranges: readonly Range[], { words }: Lexicon): boolean {
  const piece = text.slice(sentence.start, sentence.end)
  let [inside, outside] = [0, 0]
  let next = firstReaching(ranges, sentence.start)
  word.lastIndex = 0
  for (let found = word.exec(piece); found !== null; found = word.exec(piece)) {
    const at = sentence.start + found.index
    const end = at + found[0].length
    while (next < ranges.length && ranges[next]!.end <= at) next++
    const range = ranges[next]
    if (range !== undefined && range.start <= at && range.end >= end) inside += 1
    else if (words.get(found[0].toLowerCase())?.functionWord === true) outside += 1
    else return false
  }
  const letters = piece.match(/\p{L}/gu)?.length ?? 0
  if (letters < (compact.test(piece) ? 4 : fewest)) return false
  return inside > 0 && (outside === 0 || (inside >= 3 && outside <= inside / 2))
}
