import { isMetadata } from '../../content/block-list.js'
import type { Block } from '../../content/content.js'
import type { Meter } from '../budget.js'
import { trimCommonText } from '../words/trim-common-text.js'
import { isPlainText } from '../words/split-words.js'
import { type BlockWords, blockWords, recognisedText, wordSimilarity } from './block-words.js'
import { heaviestChain, type Candidate } from './heaviest-chain.js'

/** Blocks of the same kind are the same block, edited, when at least this share of their words is common. */
export const sameKindThreshold = 0.4
/** The same for blocks of different kinds (a paragraph that became a heading). Such a pair counts half, so that the same kind comes first. */
export const otherKindThreshold = 0.6

/**
 * Which removed blocks are earlier forms of which added ones: the pairs, in order and never crossing, with the greatest
 * similarity in all; ties go to the nearest position. Blocks less alike than the thresholds stay a removal and an addition.
 * Cost: the words of the blocks plus a comparison of each with each, taken from `meter`; past that only blocks near the
 * diagonal are compared, and all are reported as coarser.
 */
export function pairSimilar(
  removed: readonly Block[],
  added: readonly Block[],
  options: { language: string; meter: Meter },
): [number, number][] {
  if (removed.length === 0 || added.length === 0) return []
  const { language, meter } = options
  const [only, other] = [removed[0], added[0]]
  if (removed.length === 1 && added.length === 1 && only && other && sharesMostOfItsText(only, other)) return [[0, 0]]

  const bags = [...removed, ...added].map((block) => bagOf(block, language, meter))
  if (bags.includes(null)) meter.coarser('size', [...removed, ...added])
  const sizes = bags.map((bag) => (bag?.count.size ?? 0) + 1)
  const reach = reachWithin(removed.length, added.length, sizes, meter)
  if (reach < added.length) meter.coarser('work', [...removed, ...added])

  const candidates: Candidate[] = []
  removed.forEach((before, i) => {
    const middle = Math.round((i * added.length) / removed.length)
    const last = Math.min(added.length - 1, middle + reach)
    // Downwards, as `heaviestChain` wants them.
    for (let j = last; j >= Math.max(0, middle - reach); j--) {
      const after = added[j]
      const [one, two] = [bags[i], bags[removed.length + j]]
      if (!after || !one || !two) continue
      if (before.kind !== after.kind && (isMetadata(before) || isMetadata(after))) continue
      const weight = weightOf(one, two, before.kind === after.kind)
      if (weight > 0) candidates.push({ i, j, weight: weight - 1e-7 * Math.abs(i - j) })
    }
  })
  return heaviestChain(candidates, added.length)
}

function weightOf(one: BlockWords, two: BlockWords, sameKind: boolean): number {
  const threshold = sameKind ? sameKindThreshold : otherKindThreshold
  if (2 * Math.min(one.total, two.total) < threshold * (one.total + two.total)) return 0
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

function bagOf(block: Block, language: string, meter: Meter): BlockWords | null {
  const text = recognisedText(block)
  const cost = isPlainText(text) ? text.length : text.length * 12
  return meter.spend('characters', cost) ? blockWords(text, language) : null
}

/** How far from the diagonal blocks can be compared within what is left; takes what that costs. */
function reachWithin(removed: number, added: number, sizes: readonly number[], meter: Meter): number {
  const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  if (meter.spend('pairing', Math.ceil(removed * added * average))) return added
  const reach = Math.floor((meter.remaining('pairing') / (removed * average) - 1) / 2)
  if (reach < 0) return 0
  meter.spend('pairing', Math.floor(removed * (2 * reach + 1) * average))
  return reach
}
