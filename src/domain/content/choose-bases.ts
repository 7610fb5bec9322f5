import { type Block, metadataKinds } from './content.js'
import { differenceBetween, textOfDifference } from './text-difference.js'

/** A block that is new in a document, with its place in the document's list. */
export interface UnstoredBlock {
  kind: Block['kind']
  canonical: string
  position: number
}

/** A block that is stored whole. */
export interface WholeBlock {
  ordinal: number
  canonical: string
}

/** What is stored of a block: its canonical JSON, or with a base the difference to that block. */
export interface StoredWords {
  words: string
  base: number | null
}

/** Of the blocks that went, how many are tried for one that came. */
const mostTried = 4
/** Characters looked at for one document, bases included: some milliseconds. What comes after it is stored whole. */
const mostCompared = 1_000_000
/** A difference may be this part of the whole. A longer one is no base itself, and what comes after it grows and grows. */
const longestPart = 0.2
/** Or as long as this, whatever the whole: one changed place and hardly more. */
const shortEnough = 100
/** And it has to save this much: what blocks of a kind have in common as JSON is nothing to rest on. */
const leastSaved = 60

const metadata = new Set<string>(metadataKinds)

/**
 * How the new blocks of a document are stored: whole, or as differences to the blocks that went where they came. Metadata is always
 * whole, so that lists of headlines need no second block.
 * `before` and `after` are the two lists of ordinals, `wholes` gives for each ordinal that is in `before` and not in `after` the
 * block to rest on: itself, or the base that it rests on itself. A base is whole, so that two blocks at most are read for one.
 * Cost: linear in the lists, and for each new block a comparison with up to four others, within a budget.
 */
export function chooseBases<Added extends UnstoredBlock>(
  added: readonly Added[],
  before: readonly number[],
  after: readonly number[],
  wholes: ReadonlyMap<number, WholeBlock>,
): (Added & StoredWords)[] {
  const expected = placesBefore(before, after)
  const kept = new Set(after)
  const gone = before.flatMap((ordinal, position) => (kept.has(ordinal) ? [] : [position]))
  let compared = 0
  const store = ({ kind, canonical, position }: UnstoredBlock): StoredWords => {
    const whole = { words: canonical, base: null }
    if (metadata.has(kind)) return whole
    const tried = new Set<number>()
    const longest = longestFor(canonical.length)
    if (longest <= 0) return whole
    for (const place of nearest(gone, expected[position] ?? 0)) {
      const base = wholes.get(before[place] ?? -1)
      if (base === undefined || tried.has(base.ordinal)) continue
      tried.add(base.ordinal)
      compared += base.canonical.length + canonical.length
      if (compared > mostCompared) break
      const words = differenceBetween(base.canonical, canonical, longest)
      if (words !== undefined && textOfDifference(base.canonical, words) === canonical)
        return { words, base: base.ordinal }
    }
    return whole
  }
  return added.map((block) => Object.assign({}, block, store(block)))
}

function longestFor(length: number): number {
  return Math.min(Math.max(Math.floor(length * longestPart), Math.min(shortEnough, length >> 1)), length - leastSaved)
}

/** For each place of `after` the one of `before` where it would be expected: as far behind the last block that both have. */
function placesBefore(before: readonly number[], after: readonly number[]): number[] {
  const places = new Map(before.map((ordinal, place) => [ordinal, place]))
  let next = 0
  return after.map((ordinal) => {
    const place = places.get(ordinal) ?? next
    next = place + 1
    return place
  })
}

/** The few of some rising places that are nearest to one, nearest first. */
function nearest(places: readonly number[], to: number): number[] {
  let after = firstNotBefore(places, to)
  let before = after - 1
  const found: number[] = []
  while (found.length < mostTried && (before >= 0 || after < places.length)) {
    const down = to - (places[before] ?? -Infinity)
    const up = (places[after] ?? Infinity) - to
    found.push((up <= down ? places[after++] : places[before--]) ?? 0)
  }
  return found
}

function firstNotBefore(places: readonly number[], to: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < to) low = middle + 1
    else high = middle
  }
  return low
}
