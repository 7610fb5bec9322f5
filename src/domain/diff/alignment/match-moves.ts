import { textOf } from '../../content/block-text.js'
import type { Block } from '../../content/content.js'
import type { Meter } from '../budget.js'
import type { KeyedBlock } from '../diff.js'
import type { BlockPieces } from './block-pieces.js'
import { similarCandidates } from './similar-candidates.js'
import { sharedWords } from './word-bag.js'

/** A block that moved and was edited keeps at least this share of its words (Dice), … */
export const movedThreshold = 0.6
/** One that also became another kind (a paragraph, a quote) keeps this share. */
export const otherKindMovedThreshold = 0.8
/** … and at least so many of them: short blocks are alike by chance. */
const fewestWords = 5
// A block with less text than this, in UTF-16 units, is too common to be said to have moved. A few ideographs are a sentence.
const shortText = 12
const shortIdeographs = 5
const ideographs = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/u

function isSubstantial(block: Block): boolean {
  if (block.kind === 'image' || block.kind === 'embed' || block.kind === 'heading') return true
  const text = textOf(block)
  return text.length >= (ideographs.test(text) ? shortIdeographs : shortText)
}

/**
 * Unpaired blocks that stand elsewhere in the other document, unchanged. A key that is left more than once on a side, or that has copies which
 * stayed, is no move: one cannot say which went where. Cost: linear.
 */
export function matchExactMoves(
  from: readonly KeyedBlock[],
  removed: readonly number[],
  to: readonly KeyedBlock[],
  added: readonly number[],
): [number, number][] {
  const there = new Map<string | number, number>()
  for (const j of added) there.set(to[j]!.key, there.has(to[j]!.key) ? -1 : j)
  const found = new Map<string | number, [number, number] | null>()
  for (const i of removed) {
    const { key, block } = from[i]!
    const j = there.get(key)
    if (j === undefined || j < 0 || !isSubstantial(block)) continue
    found.set(key, found.has(key) ? null : [i, j])
  }
  if (found.size === 0) return []
  const copies = new Map<string | number, number>()
  for (const { key } of from) if (found.has(key)) copies.set(key, (copies.get(key) ?? 0) + 1)
  return [...found].flatMap(([key, pair]) => (pair !== null && copies.get(key) === 1 ? [pair] : []))
}

/**
 * Unpaired blocks that stand elsewhere in the other document, edited: the most alike first, the same kind before another, ties to the nearest. Cost: that of
 * `similarCandidates`.
 */
export function matchEditedMoves(
  from: BlockPieces,
  removed: readonly number[],
  to: BlockPieces,
  added: readonly number[],
  meter: Meter,
): { moves: [number, number][]; coarse: null | 'work' | 'size' } {
  if (removed.length === 0 || added.length === 0) return { moves: [], coarse: null }
  const { candidates, coarse } = similarCandidates(from, removed, to, added, meter)
  const likely = candidates
    .filter(({ i, j, weight }) => {
      const [before, after] = [removed[i]!, added[j]!]
      // Equal blocks that are left are copies of which one cannot say which went where.
      if (from.key(before) === to.key(after)) return false
      const sameKind = from.block(before).kind === to.block(after).kind
      // The weight of two kinds is half of how alike they are.
      if (weight < (sameKind ? movedThreshold : otherKindMovedThreshold / 2) - 1e-3) return false
      return sharedWords(from.bag(before)!, to.bag(after)!) >= fewestWords
    })
    .sort((one, other) => other.weight - one.weight || one.i - other.i || one.j - other.j)
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()]
  const moves: [number, number][] = []
  for (const { i, j } of likely) {
    if (usedFrom.has(i) || usedTo.has(j)) continue
    usedFrom.add(i)
    usedTo.add(j)
    moves.push([removed[i]!, added[j]!])
  }
  return { moves, coarse }
}
