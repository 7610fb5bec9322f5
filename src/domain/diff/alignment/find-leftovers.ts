import { isMetadata } from '../../content/block-list.js'
import type { Meter } from '../budget.js'
import type { KeyedBlock } from '../diff.js'
import type { BlockPieces } from './block-pieces.js'
import { findParts } from './find-parts.js'
import { matchEditedMoves } from './match-moves.js'
import { type Group, settleMoves } from './settle-moves.js'

/** The stretch of both documents that is looked at: `start` on both sides, and where it ends. */
export interface Stretch {
  start: number
  endFrom: number
  endTo: number
}

// In a gap where more pairs of a whole and a part would have to be looked at, parts are looked for only beside pairs.
const mostInGap = 1_000

/**
 * What became of the blocks that are in no pair: the parts of blocks that were split or merged, and those that stand elsewhere
 * edited, besides those that stand elsewhere unchanged (`exactMoves`). `pairs` rise on both sides; `edited` are those of them that differ. Gives all groups
 * of the stretch, those in place and those that moved. Cost: linear, that of comparing what is left, and n log n.
 */
export function findLeftovers(
  documents: { from: readonly KeyedBlock[]; to: readonly KeyedBlock[] },
  pieces: { from: BlockPieces; to: BlockPieces },
  stretch: Stretch,
  pairs: readonly [number, number][],
  edited: readonly [number, number][],
  exactMoves: readonly [number, number][],
  meter: Meter,
): { inPlace: Group[]; moved: Group[] } {
  const { start, endFrom, endTo } = stretch
  const groups = pairs.map(([i, j]): Group => ({ from: [i], to: [j] }))
  const free = { from: freeIn(start, endFrom, pairs, 0), to: freeIn(start, endTo, pairs, 1) }
  if (free.from.size === 0 && free.to.size === 0) return { inPlace: groups, moved: [] }
  const left = (side: 'from' | 'to'): number[] =>
    [...free[side]].filter((position) => !isMetadata(documents[side][position]!.block))
  let apart = false
  const moves = [...exactMoves]
  take(moves)

  const mirrored = (list: readonly [number, number][]) => list.map(([i, j]): [number, number] => [j, i])
  const splits = findParts(pieces.from, pieces.to, edited, gapsOf(left('from'), pairs, start, endTo), (j) =>
    free.to.has(j),
  )
  const split = new Set(splits.map(({ whole }) => whole))
  for (const { whole, parts } of splits) join({ from: [whole], to: parts })
  const merges = findParts(
    pieces.to,
    pieces.from,
    mirrored(edited.filter(([i]) => !split.has(i))),
    gapsOf(left('to'), mirrored(pairs), start, endFrom),
    (i) => free.from.has(i),
  )
  for (const { whole, parts } of merges) join({ from: parts, to: [whole] })

  const elsewhere = matchEditedMoves(pieces.from, left('from'), pieces.to, left('to'), meter)
  if (elsewhere.coarse !== null) {
    for (const i of free.from) meter.coarser(elsewhere.coarse, 'from', i, i + 1)
    for (const j of free.to) meter.coarser(elsewhere.coarse, 'to', j, j + 1)
  }
  moves.push(...elsewhere.moves)
  for (const [i, j] of moves) groups.push({ from: [i], to: [j] })
  if (moves.length > 0) return settleMoves(groups, documents.from, endTo)
  return { inPlace: groups.sort((one, other) => one.from[0]! - other.from[0]!), moved: [] }

  function take(found: readonly [number, number][]): void {
    for (const [i, j] of found) {
      free.from.delete(i)
      free.to.delete(j)
    }
  }
  /** Puts a group in the place of the pair, if any, that it grew from; not where it would cross another around which its parts stand. */
  function join(group: Group): void {
    const pair = groups.findIndex(({ from, to }) => group.from.includes(from[0]!) || group.to.includes(to[0]!))
    apart ||=
      group.from.at(-1)! - group.from[0]! >= group.from.length || group.to.at(-1)! - group.to[0]! >= group.to.length
    if (
      apart &&
      groups.some(({ from, to }, index) => index !== pair && from[0]! < group.from[0]! !== to[0]! < group.to[0]!)
    )
      return
    if (pair >= 0) groups[pair] = group
    else groups.push(group)
    for (const i of group.from) free.from.delete(i)
    for (const j of group.to) free.to.delete(j)
  }
}

/** The positions of one side that are in no pair, upwards. */
function freeIn(start: number, end: number, pairs: readonly [number, number][], side: 0 | 1): Set<number> {
  const paired = new Set(pairs.map((pair) => pair[side]))
  const free = new Set<number>()
  for (let position = start; position < end; position++) if (!paired.has(position)) free.add(position)
  return free
}

/** For unpaired positions of one side the stretch of the other between the pairs around them, where it is small. */
function gapsOf(
  unpaired: readonly number[],
  pairs: readonly (readonly [number, number])[],
  start: number,
  end: number,
): [number, number, number][] {
  const gaps: [number, number, number][] = []
  let next = 0
  let first = start
  let wholes: number[] = []
  const close = (): void => {
    const last = pairs[next]?.[1] ?? end
    if (wholes.length * (last - first) <= mostInGap) for (const position of wholes) gaps.push([position, first, last])
    wholes = []
  }
  for (const position of unpaired) {
    if (next < pairs.length && pairs[next]![0] < position) {
      close()
      while (next < pairs.length && pairs[next]![0] < position) first = pairs[next++]![1] + 1
    }
    wholes.push(position)
  }
  close()
  return gaps
}
