import { isMetadata } from '../../content/block-list.js'
import type { Block } from '../../content/content.js'
import type { Meter } from '../budget.js'
import { trimCommonText } from '../words/trim-common-text.js'
import { costOfCutting } from '../words/split-words.js'
import { type BlockWords, blockWords, recognisedText, wordSimilarity } from './block-words.js'
import { heaviestChain, type Candidate } from './heaviest-chain.js'

/** Blocks of the same kind are the same block, edited, when at least this share of their words is common. */
export const sameKindThreshold = 0.4
/** The same for blocks of different kinds (a paragraph that became a heading). Such a pair counts half, so that the same kind comes first. */
export const otherKindThreshold = 0.6

// What a comparison costs besides its words.
const overhead = 8

export interface SimilarBlocks {
  similar: [number, number][]
  coarse: null | 'work' | 'size'
}

/**
 * Which removed blocks are earlier forms of which added ones: the pairs, in order and never crossing, with the greatest
 * similarity in all; ties go to the nearest position. Blocks less alike than the thresholds stay a removal and an addition.
 * Cost: cutting the blocks into words plus a comparison of each with each, taken from `meter`; past that only blocks near the
 * diagonal are compared, and `coarse` says so.
 */
export function pairSimilar(
  removed: readonly Block[],
  added: readonly Block[],
  options: { language: string; meter: Meter },
): SimilarBlocks {
  if (removed.length === 0 || added.length === 0) return { similar: [], coarse: null }
  const { language, meter } = options
  const [only, other] = [removed[0], added[0]]
  if (removed.length === 1 && added.length === 1 && only && other && sharesMostOfItsText(only, other)) {
    return { similar: [[0, 0]], coarse: null }
  }
  const numbers = new Map<string, number>()
  const bagOf = (block: Block): BlockWords | null => {
    const text = recognisedText(block)
    return meter.spend('characters', costOfCutting(text)) ? blockWords(text, language, numbers) : null
  }
  const before = removed.map(bagOf)
  const after = added.map(bagOf)
  const reach = reachWithin(before, after, meter)

  const candidates: Candidate[] = []
  for (let i = 0; i < removed.length; i++) {
    const middle = Math.round((i * added.length) / removed.length)
    const first = middle > reach ? middle - reach : 0
    // Downwards, as `heaviestChain` wants them.
    for (let j = middle + reach < added.length ? middle + reach : added.length - 1; j >= first; j--) {
      const [one, two] = [before[i], after[j]]
      if (!one || !two) continue
      const weight = weightOf(removed[i]!, added[j]!, one, two)
      if (weight > 0) candidates.push({ i, j, weight: weight - 1e-7 * Math.abs(i - j) })
    }
  }
  const uncut = before.includes(null) || after.includes(null)
  const coarse = reach < added.length ? 'work' : uncut ? 'size' : null
  return { similar: heaviestChain(candidates, added.length), coarse }
}

function weightOf(before: Block, after: Block, one: BlockWords, two: BlockWords): number {
  const sameKind = before.kind === after.kind
  if (!sameKind && (isMetadata(before) || isMetadata(after))) return 0
  const threshold = sameKind ? sameKindThreshold : otherKindThreshold
  const fewer = one.length < two.length ? one.length : two.length
  if (2 * fewer < threshold * (one.length + two.length)) return 0
  const similarity = wordSimilarity(one, two)
  if (similarity < threshold) return 0
  return sameKind ? similarity : similarity / 2
}

/** The usual case, one paragraph edited, settled without cutting it into words. */
function sharesMostOfItsText(before: Block, after: Block): boolean {
  if (before.kind !== after.kind) return false
  const [one, two] = [recognisedText(before), recognisedText(after)]
  const ends = trimCommonText(one, two)
  return ends.start + ends.end > 0 && 4 * (ends.start + ends.end) >= one.length + two.length
}

/** How far from the diagonal blocks can be compared within what is left; takes what that costs. */
function reachWithin(
  before: readonly (BlockWords | null)[],
  after: readonly (BlockWords | null)[],
  meter: Meter,
): number {
  const average = (bags: readonly (BlockWords | null)[]): number =>
    bags.reduce((sum, bag) => sum + (bag?.length ?? 0), 0) / bags.length
  const each = before.length * (average(before) + average(after) + overhead)
  if (meter.spend('pairing', Math.ceil(each * after.length))) return after.length
  const reach = Math.max(0, Math.floor((meter.remaining('pairing') / each - 1) / 2))
  meter.spend('pairing', Math.min(meter.remaining('pairing'), Math.ceil(each * (2 * reach + 1))))
  return reach
}
