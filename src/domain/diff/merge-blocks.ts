import { commonSubsequence } from './alignment/common-subsequence.js'
import type { KeyedBlock } from './diff.js'

/** A stretch of blocks: first position, and the position after the last. Empty where something was inserted. */
export type Stretch = [start: number, end: number]

export type MergedBlocks =
  | { mergeable: true; merged: KeyedBlock[] }
  | { mergeable: false; conflicts: { base: Stretch; yours: Stretch; theirs: Stretch }[] }

/** One side's replacement of the blocks of `base` by those of `side`, which are `blocks`. */
interface Change {
  base: Stretch
  side: Stretch
  blocks: readonly KeyedBlock[]
}

/**
 * Two edits of one document put together, block by block (diff3). Changes to different blocks merge, and the same change on both
 * sides counts once. A conflict is: both touched the same block, or both put something in at the same place. A block put in
 * right beside blocks that the other side removed, or replaced by more or fewer, or by that very block, counts as the same
 * place; beside an edit of the next block it does not. Nothing is guessed: when there is one conflict there is no `merged`. Swapping `yours` and `theirs` swaps
 * them in the answer and changes nothing else. Cost: n log n in the blocks.
 */
export function mergeBlocks(
  base: readonly KeyedBlock[],
  yours: readonly KeyedBlock[],
  theirs: readonly KeyedBlock[],
): MergedBlocks {
  const mine = changesOf(base, yours)
  const other = changesOf(base, theirs)
  const conflicts = conflictsOf(mine, other)
  if (conflicts.length > 0) return { mergeable: false, conflicts }

  const mineAt = new Map(mine.map((one) => [one.base.join(), one]))
  const onBoth = (two: Change): boolean => {
    const one = mineAt.get(two.base.join())
    return one !== undefined && sameChange(one, two)
  }
  const all = [...mine, ...other.filter((two) => !onBoth(two))].sort(
    (a, b) => a.base[0] - b.base[0] || a.base[1] - b.base[1],
  )
  const merged: KeyedBlock[] = []
  let next = 0
  for (const change of all) {
    merged.push(...base.slice(next, change.base[0]), ...change.blocks)
    next = change.base[1]
  }
  merged.push(...base.slice(next))
  return { mergeable: true, merged }
}

function changesOf(base: readonly KeyedBlock[], side: readonly KeyedBlock[]): Change[] {
  const numbers = new Map<string | number, number>()
  const numberOf = ({ key }: KeyedBlock): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const { runs } = commonSubsequence(base.map(numberOf), side.map(numberOf), 500_000)
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const run of [...runs, { from: base.length, to: side.length, length: 0 }]) {
    if (run.from > i || run.to > j)
      changes.push({ base: [i, run.from], side: [j, run.to], blocks: side.slice(j, run.to) })
    ;[i, j] = [run.from + run.length, run.to + run.length]
  }
  return changes
}

function sameChange(one: Change, two: Change): boolean {
  if (one.base[0] !== two.base[0] || one.base[1] !== two.base[1] || one.blocks.length !== two.blocks.length)
    return false
  return one.blocks.every(({ key }, index) => key === two.blocks[index]?.key)
}

/** How many blocks more there are than before. */
const growth = ({ base, side }: Change): number => side[1] - side[0] - (base[1] - base[0])

function collide(one: Change, two: Change): boolean {
  if (one.base[0] < two.base[1] && two.base[0] < one.base[1]) return true
  if (one.base[0] > two.base[1] || two.base[0] > one.base[1]) return false
  // They touch. Only where one puts in and the other changes how many there are is the place of what came in in doubt.
  if ((growth(one) > 0 && growth(two) !== 0) || (growth(two) > 0 && growth(one) !== 0)) return true
  // The same block on both sides, with something else around it: it would be there twice.
  const keys = new Set(one.blocks.map(({ key }) => key))
  return two.blocks.some(({ key }) => keys.has(key))
}

/** Changes that collide, and what collides with those, as one conflict each. */
function conflictsOf(mine: readonly Change[], other: readonly Change[]) {
  const conflicts: { base: Stretch; yours: Stretch; theirs: Stretch }[] = []
  const groups: { yours: Change[]; theirs: Change[] }[] = []
  let first = 0
  for (const one of mine) {
    while (first < other.length && other[first]!.base[1] < one.base[0]) first++
    const hit: Change[] = []
    for (let k = first; k < other.length && other[k]!.base[0] <= one.base[1]; k++) {
      if (collide(one, other[k]!) && !sameChange(one, other[k]!)) hit.push(other[k]!)
    }
    if (hit.length === 0) continue
    const last = groups.at(-1)
    if (last !== undefined && hit.some((two) => last.theirs.includes(two))) {
      last.yours.push(one)
      last.theirs.push(...hit.filter((two) => !last.theirs.includes(two)))
    } else groups.push({ yours: [one], theirs: hit })
  }
  for (const { yours, theirs } of groups) {
    const start = Math.min(yours[0]!.base[0], theirs[0]!.base[0])
    const end = Math.max(yours.at(-1)!.base[1], theirs.at(-1)!.base[1])
    conflicts.push({ base: [start, end], yours: around(yours, start, end), theirs: around(theirs, start, end) })
  }
  return conflicts
}

/** The stretch of a side that stands for `start` to `end` of the base. */
function around(changes: readonly Change[], start: number, end: number): Stretch {
  const [first, last] = [changes[0]!, changes.at(-1)!]
  return [first.side[0] - (first.base[0] - start), last.side[1] + (end - last.base[1])]
}
