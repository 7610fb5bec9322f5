import { isMetadata } from '../../content/block-list.js'
import { textOf } from '../../content/block-text.js'
import type { Block } from '../../content/content.js'
import type { BlockPieces } from './block-pieces.js'
import { sharedWords, type WordBag, wordsBeyond } from './word-bag.js'

/** Each part of a block that was split has at least this share of its words from it, … */
export const partThreshold = 0.6
/** … and all parts together are at least so much like it (Dice). */
export const wholeThreshold = 0.6
// A part with fewer words is like anything, unless it is all that is left of the whole.
const fewestWords = 3
/** A part to which something was added has nearly all that is left of the whole, … */
const nearlyAll = 0.9
/** … and at least this share of its words from it. */
const grownThreshold = 0.4
/** A part that does not stand beside the others has this share of its words from the whole, … */
const apartThreshold = 0.9
/** … and at least so many of them, as has one that was added to. */
const fewestShared = 5
/** So many other blocks may stand between two parts: a picture, a heading. */
const mostBetween = 2

/** A block of one document and the blocks of the other, upwards, that it was parted into, or that were joined to it. */
export interface Parts {
  whole: number
  parts: number[]
}

/**
 * Blocks that were split (`whole` of `one`, `parts` of `other`); with the documents swapped, blocks that were merged. `pairs`: blocks
 * paired as edits, `[whole, part]`, of which the part may have others near it that belong to it. `unpaired`: whole blocks in no pair, each with the first and
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
  const canJoin = (whole: number, position: number, left: WordBag, isApart: boolean): boolean => {
    if (!isFree(position) || taken.has(position)) return false
    if (other.block(position).kind !== one.block(whole).kind) return false
    const bag = other.bag(position)
    // A text longer than what is looked at to recognise it is in no group: its pieces are not all known.
    if (bag === null || other.known(position) === undefined) return false
    const shared = sharedWords(bag, left)
    if (isApart)
      return (
        shared >= fewestShared &&
        shared >= apartThreshold * bag.length &&
        holdsHalf(one.block(whole), other.block(position))
      )
    if (bag.length >= fewestWords && shared >= partThreshold * bag.length) return true
    if (shared === bag.length && shared === left.length) return isEndOf(other.block(position), one.block(whole))
    return left.length >= fewestShared && shared >= nearlyAll * left.length && shared >= grownThreshold * bag.length
  }
  const grow = (whole: number, parts: number[], start: number, left: WordBag): void => {
    let rest = left
    const reach = (from: number, step: 1 | -1): void => {
      let passed = 0
      for (let at = from; passed <= mostBetween; at += step) {
        if (passed > 0 && rest.length < fewestShared) return
        if (canJoin(whole, at, rest, passed > 0)) {
          parts.push(at)
          rest = wordsBeyond(rest, other.bag(at)!)
          passed = 0
          // Backwards over a block that is in a pair the whole would come before what stands before it.
        } else if (step > 0 || isFree(at)) passed++
        else return
      }
    }
    reach(start + parts.length, 1)
    if (parts.length > 0) reach(start - 1, -1)
    if (parts.length < 2) return
    const size = parts.reduce((sum, part) => sum + (other.bag(part)?.length ?? 0), 0)
    const all = one.bag(whole)!.length
    if (2 * (all - rest.length) < wholeThreshold * (all + size)) return
    for (const part of parts) taken.add(part)
    found.push({ whole, parts: parts.sort((before, after) => before - after) })
  }
  for (const [whole, part] of pairs) {
    if (isMetadata(one.block(whole)) || !hasFreeNear(part)) continue
    if (one.block(whole).kind !== other.block(part).kind) continue
    const [bag, its] = [one.bag(whole), other.bag(part)]
    if (bag && its && one.known(whole) && other.known(part)) grow(whole, [part], part, wordsBeyond(bag, its))
  }
  for (const [whole, first, last] of unpaired) {
    const bag = one.bag(whole)
    if (isMetadata(one.block(whole)) || bag === null || !one.known(whole)) continue
    for (let start = first; start < last; start++) {
      if (!canJoin(whole, start, bag, false)) continue
      grow(whole, [], start, bag)
      break
    }
  }
  return found

  function hasFreeNear(part: number): boolean {
    for (let far = 1; far <= mostBetween + 1; far++) if (isFree(part - far) || isFree(part + far)) return true
    return false
  }
}

/** Whether half of a part stands in the whole letter by letter: the words of a heading may stand anywhere in a long text. */
function holdsHalf(whole: Block, part: Block): boolean {
  const [all, text] = [textOf(whole), textOf(part)]
  const half = text.length >> 1
  return all.includes(text.slice(0, half)) || all.includes(text.slice(half))
}

/** Whether a whole begins or ends with a part, letter by letter. */
function isEndOf(part: Block, whole: Block): boolean {
  const [text, all] = [textOf(part), textOf(whole)]
  return text !== '' && (all.startsWith(text) || all.endsWith(text))
}
