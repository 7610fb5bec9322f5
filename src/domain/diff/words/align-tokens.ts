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
  const from = withCounterpart(before, after, start, end)
  const to = withCounterpart(after, before, start, end)
  const numbers = new Map<string, number>()
  const numberOf = (token: string): number => {
    const known = numbers.get(token) ?? numbers.size
    numbers.set(token, known)
    return known
  }
  const changes = diffArrays(
    from.map((index) => numberOf(before[index] ?? '')),
    to.map((index) => numberOf(after[index] ?? '')),
    { maxEditLength: Math.floor(Math.sqrt(2 * Math.max(limit, 0))) },
  )
  let edits = 0
  let i = 0
  let j = 0
  for (const change of changes ?? []) {
    if (change.removed) i += change.count
    else if (change.added) j += change.count
    else for (let k = 0; k < change.count; k++) addRun(runs, from[i++] ?? 0, to[j++] ?? 0, 1)
    if (change.removed || change.added) edits += change.count
  }
  addRun(runs, before.length - end, after.length - end, end)
  const steps = changes === undefined ? limit : Math.min(limit, (edits * edits) / 2)
  return { runs, steps, coarse: changes === undefined }
}

/** Positions between the common ends whose token also stands between them on the other side. */
function withCounterpart(tokens: readonly string[], others: readonly string[], start: number, end: number): number[] {
  const there = new Set(others.slice(start, others.length - end))
  const positions: number[] = []
  for (let index = start; index < tokens.length - end; index++) {
    if (there.has(tokens[index] ?? '')) positions.push(index)
  }
  return positions
}
