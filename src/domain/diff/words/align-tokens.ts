import { diffArrays } from 'diff'
import { type CommonRun, addRun } from '../alignment/common-run.js'

export interface TokenAlignment {
  runs: CommonRun[]
  /** Steps taken, in the unit of `Budget.words`. */
  steps: number
  /** Set when `limit` was reached: then only the common start and end are in `runs`. */
  coarse: boolean
}

/**
 * A longest common subsequence of two token lists by jsdiff (Myers), in at most about `limit` steps. Common ends are taken
 * first, and tokens without a counterpart on the other side are left out before Myers sees them: that changes no result, and
 * makes texts that share little cheap. jsdiff ends with `undefined` when its edit length is used up.
 */
export function alignTokens(before: readonly string[], after: readonly string[], limit: number): TokenAlignment {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++

  const runs: CommonRun[] = []
  addRun(runs, 0, 0, start)
  const { from, to } = sharedTokens(before, after, start, end)
  const changes = diffArrays(from.numbers, to.numbers, {
    maxEditLength: Math.floor(Math.sqrt(2 * Math.max(limit, 0))),
  })
  let edits = 0
  let i = 0
  let j = 0
  for (const change of changes ?? []) {
    if (change.removed) i += change.count
    else if (change.added) j += change.count
    else for (let k = 0; k < change.count; k++) addRun(runs, from.at[i++] ?? 0, to.at[j++] ?? 0, 1)
    if (change.removed || change.added) edits += change.count
  }
  addRun(runs, before.length - end, after.length - end, end)
  const steps = changes === undefined ? limit : Math.min(limit, (edits * edits) / 2)
  return { runs, steps, coarse: changes === undefined }
}

interface Numbered {
  numbers: number[]
  /** Where each stands in its list of tokens. */
  at: number[]
}

/** The tokens between the common ends that occur there on both sides, as numbers: equal tokens have equal numbers. */
function sharedTokens(before: readonly string[], after: readonly string[], start: number, end: number) {
  const known = new Map<string, number>()
  const numbers: number[] = []
  for (let index = start; index < before.length - end; index++) {
    const token = before[index]!
    let number = known.get(token)
    if (number === undefined) known.set(token, (number = known.size))
    numbers.push(number)
  }
  const shared = new Uint8Array(known.size)
  const to: Numbered = { numbers: [], at: [] }
  for (let index = start; index < after.length - end; index++) {
    const number = known.get(after[index]!)
    if (number === undefined) continue
    shared[number] = 1
    to.numbers.push(number)
    to.at.push(index)
  }
  const from: Numbered = { numbers: [], at: [] }
  numbers.forEach((number, index) => {
    if (shared[number] === 0) return
    from.numbers.push(number)
    from.at.push(start + index)
  })
  return { from, to }
}
