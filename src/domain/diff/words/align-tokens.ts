import { type CommonRun, addRun } from '../alignment/common-run.js'
import { commonSubsequence } from '../alignment/common-subsequence.js'
import { shortestEdit } from './shortest-edit.js'

export interface TokenAlignment {
  runs: CommonRun[]
  /** Steps taken, in the unit of `Budget.words`. */
  steps: number
  /** Set when `limit` was reached: then `runs` may miss some of what the texts have in common. */
  coarse: boolean
}

/**
 * A longest common subsequence of two lists of token numbers below `size`, in at most about `limit` steps. Common ends are taken first,
 * and tokens without a counterpart on the other side are left out before Myers sees them: that changes no result, and makes
 * texts that share little cheap. Past the limit only the rarer of the shared tokens are aligned, and what stands beside them.
 */
export function alignTokens(
  before: readonly number[],
  after: readonly number[],
  size: number,
  limit: number,
): TokenAlignment {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++

  const runs: CommonRun[] = []
  addRun(runs, 0, 0, start)
  let [steps, coarse] = [0, false]
  if (start + end < shorter) {
    const from = sharedPlaces(before, after, start, end, size)
    const to = sharedPlaces(after, before, start, end, size)
    const numbers = [from.map((index) => before[index]!), to.map((index) => after[index]!)] as const
    const kept = shortestEdit(...numbers, Math.floor(Math.sqrt(2 * Math.max(limit, 0))))
    if (kept === undefined) {
      coarse = true
      steps = Math.max(limit, 0)
      const common = commonSubsequence(...numbers, Math.floor(limit / 8))
      for (const run of common.runs) {
        for (let k = 0; k < run.length; k++) addRun(runs, from[run.from + k]!, to[run.to + k]!, 1)
      }
    } else {
      for (let k = 0; k < kept.length; k += 2) addRun(runs, from[kept[k]!]!, to[kept[k + 1]!]!, 1)
      const edits = from.length + to.length - kept.length
      steps = Math.min(limit, (edits * edits) / 2)
    }
  }
  addRun(runs, before.length - end, after.length - end, end)
  return { runs, steps, coarse }
}

// Kept, all zero between two calls: to make one takes longer than a short text does.
let there = new Uint8Array(1024)

/** The places between the common ends whose token occurs between them on the other side too. */
function sharedPlaces(
  one: readonly number[],
  other: readonly number[],
  start: number,
  end: number,
  size: number,
): number[] {
  if (there.length < size) there = new Uint8Array(2 * size)
  for (let index = start; index < other.length - end; index++) there[other[index]!] = 1
  const places: number[] = []
  for (let index = start; index < one.length - end; index++) if (there[one[index]!] === 1) places.push(index)
  for (let index = start; index < other.length - end; index++) there[other[index]!] = 0
  return places
}
