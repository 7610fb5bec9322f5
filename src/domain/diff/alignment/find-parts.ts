import { isMetadata } from '../../content/block-list.js'
import type { BlockPieces } from './block-pieces.js'
import { sharedWords, type WordBag, wordsBeyond } from './word-bag.js'

/** Each part of a block that was split has at least this share of its words from it, … */
export const partThreshold = 0.6
/** … and all parts together are at least so much like it (Dice). */
export const wholeThreshold = 0.6
// A part with fewer words is like anything.
const fewestWords = 3

/** A block of one document and the neighbouring blocks of the other that it was parted into, or that were joined to it. */
export interface Parts {
  whole: number
  parts: number[]
}

/**
 * Blocks that were split (`whole` of `one`, `parts` of `other`); with the documents swapped, blocks that were merged. `pairs`: blocks
 * paired as edits, `[whole, part]`, of which the part may have neighbours that belong to it. `unpaired`: whole blocks in no pair, each with the first and
 * last position, exclusive, between which its parts can stand. `isFree`: whether a block of `other` is in no pair. Parts are of
 * the whole's kind, never metadata, and no block is in two. Cost: linear in the words of the blocks looked at.
 */
export function findParts(
  one: BlockPieces,
  other: BlockPieces,
  pairs: readonly (readonly [whole: number, part: number])[],
  unpaired: readonly (readonly [whole: number, first: number, last: number])[],
  isFree: (position: number) => boolean,
): Parts[] {
  const found: Parts[] = []
  const taken = new Set<number>()
  const canJoin = (whole: number, position: number, left: WordBag): boolean => {
    if (!isFree(position) || taken.has(position)) return false
    if (other.block(position).kind !== one.block(whole).kind) return false
    const bag = other.bag(position)
    // A text longer than what is looked at to recognise it is in no group: its pieces are not all known.
    if (other.known(position) === undefined) return false
    return bag !== null && bag.length >= fewestWords && sharedWords(bag, left) >= partThreshold * bag.length
  }
  const grow = (whole: number, start: number, end: number, left: WordBag): void => {
    let [first, last, rest] = [start, end, left]
    for (; canJoin(whole, last, rest); last++) rest = wordsBeyond(rest, other.bag(last)!)
    for (; first < last && canJoin(whole, first - 1, rest); first--) rest = wordsBeyond(rest, other.bag(first - 1)!)
    if (last - first < 2) return
    const parts = Array.from({ length: last - first }, (_, index) => first + index)
    const size = parts.reduce((sum, part) => sum + (other.bag(part)?.length ?? 0), 0)
    const all = one.bag(whole)!.length
    if (2 * (all - rest.length) < wholeThreshold * (all + size)) return
    for (const part of parts) taken.add(part)
    found.push({ whole, parts })
  }
  for (const [whole, part] of pairs) {
    if (isMetadata(one.block(whole)) || !(isFree(part - 1) || isFree(part + 1))) continue
    if (one.block(whole).kind !== other.block(part).kind) continue
    const [bag, its] = [one.bag(whole), other.bag(part)]
    if (bag && its && one.known(whole) && other.known(part)) grow(whole, part, part + 1, wordsBeyond(bag, its))
  }
  for (const [whole, first, last] of unpaired) {
    const bag = one.bag(whole)
    if (isMetadata(one.block(whole)) || bag === null || !one.known(whole)) continue
    for (let start = first; start < last; start++) {
      if (!canJoin(whole, start, bag)) continue
      grow(whole, start, start, bag)
      break
    }
  }
  return found
}
