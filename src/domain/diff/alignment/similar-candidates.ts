import { isMetadata } from '../../content/block-list.js'
import type { Meter } from '../budget.js'
import type { BlockPieces } from './block-pieces.js'
import type { Candidate } from './heaviest-chain.js'
import { type WordBag, wordSimilarity } from './word-bag.js'

/** Blocks of the same kind are the same block, edited, when at least this share of their words is common. */
export const sameKindThreshold = 0.4
/** The same for blocks of different kinds (a paragraph that became a heading). Such a pair counts half, so that the same kind comes first. */
export const otherKindThreshold = 0.6

// What a comparison costs besides its words.
const overhead = 8
// What it costs to find a pair by one word that both have, in the same steps; many words find the same pair.
const perLook = 4
// Up to so many pairs each is compared with each.
const fewPairs = 64

/**
 * The pairs of a removed and an added block that are alike enough to be one block, edited, with how alike they are; `i` and `j` are
 * positions in the two lists given. By `i` upwards and for one `i` by `j` downwards, as `heaviestChain` wants them. Among many
 * blocks only those are compared that share a word which few of the added ones have. Cost: cutting the blocks into words, and
 * the comparisons, from `meter`; past that only blocks near the diagonal are compared, and `coarse` says so.
 */
export function similarCandidates(
  from: BlockPieces,
  removed: readonly number[],
  to: BlockPieces,
  added: readonly number[],
  meter: Meter,
): { candidates: Candidate[]; coarse: null | 'work' | 'size' } {
  const before = removed.map((position) => from.bag(position))
  const after = added.map((position) => to.bag(position))
  const { worth, skipped } = worthComparing(before, after, meter.remaining('pairing') / perLook)
  const { reach, coarse } = reachWithin(before, after, worth, meter)

  const candidates: Candidate[] = []
  before.forEach((one, i) => {
    if (one === null) return
    const middle = Math.round((i * after.length) / before.length)
    for (const j of worth[i]!) {
      const two = after[j]
      if (!two || Math.abs(j - middle) > reach) continue
      const weight = weightOf(from, removed[i]!, one, to, added[j]!, two)
      if (weight > 0) candidates.push({ i, j, weight: weight - 1e-7 * Math.abs(removed[i]! - added[j]!) })
    }
  })
  const uncut = before.includes(null) || after.includes(null)
  return { candidates, coarse: coarse || skipped ? 'work' : uncut ? 'size' : null }
}

/**
 * For each removed block the added ones worth a comparison, downwards: those that share a word that few of them have; where this
 * would take more than `most` looks, fewer, and `skipped` says so.
 */
function worthComparing(
  before: readonly (WordBag | null)[],
  after: readonly (WordBag | null)[],
  most: number,
): { worth: (readonly number[])[]; skipped: boolean } {
  const all = Array.from(after, (_, j) => after.length - 1 - j)
  if (before.length * after.length <= fewPairs) return { worth: before.map(() => all), skipped: false }
  const holders = new Map<number, number[]>()
  after.forEach((bag, j) => {
    for (const word of bag ?? []) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [j])
      else if (known.at(-1) !== j) known.push(j)
    }
  })
  const usual = Math.max(4, Math.floor(after.length / 50))
  let few = usual
  while (looksFor(before, holders, few) > most) few >>= 1
  const worth = before.map((bag) => {
    const found = new Set<number>()
    for (const word of bag ?? []) {
      const there = holders.get(word)
      if (there !== undefined && there.length <= few) for (const j of there) found.add(j)
    }
    return [...found].sort((one, other) => other - one)
  })
  return { worth, skipped: few < usual }
}

function looksFor(
  before: readonly (WordBag | null)[],
  holders: ReadonlyMap<number, readonly number[]>,
  few: number,
): number {
  let looks = 0
  for (const bag of before) {
    for (const word of bag ?? []) {
      const there = holders.get(word)?.length ?? 0
      if (there <= few) looks += there
    }
  }
  return looks
}

function weightOf(from: BlockPieces, i: number, one: WordBag, to: BlockPieces, j: number, two: WordBag): number {
  const [before, after] = [from.block(i), to.block(j)]
  const sameKind = before.kind === after.kind
  if (!sameKind && (isMetadata(before) || isMetadata(after))) return 0
  const threshold = sameKind ? sameKindThreshold : otherKindThreshold
  const fewer = one.length < two.length ? one.length : two.length
  if (2 * fewer < threshold * (one.length + two.length)) return 0
  const similarity = wordSimilarity(one, two)
  if (similarity < threshold) return 0
  return sameKind ? similarity : similarity / 2
}

/** How far from the diagonal blocks can be compared within what is left; takes what that costs. */
function reachWithin(
  before: readonly (WordBag | null)[],
  after: readonly (WordBag | null)[],
  worth: readonly (readonly number[])[],
  meter: Meter,
): { reach: number; coarse: boolean } {
  for (let reach = after.length; ; reach >>= 1) {
    let cost = 0
    before.forEach((one, i) => {
      if (one === null) return
      const middle = Math.round((i * after.length) / before.length)
      for (const j of worth[i]!) {
        if (Math.abs(j - middle) <= reach) cost += one.length + (after[j]?.length ?? 0) + overhead
      }
    })
    if (meter.spend('pairing', cost)) return { reach, coarse: reach < after.length }
    if (reach === 0) return { reach: -1, coarse: true }
  }
}
