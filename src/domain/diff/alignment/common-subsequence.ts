import { type CommonRun, addRun } from './common-run.js'

export interface CommonSubsequence {
  runs: CommonRun[]
  /** Pairs of equal items looked at, in the unit of `Budget.alignment`. */
  pairs: number
  /** Set when items repeated too often were left out of the search; they are matched only beside other matches. */
  coarse: boolean
}

/**
 * A longest common subsequence of two lists of keys (Hunt and Szymanski 1977): common ends first, then n log n in the pairs of
 * equal items between them. Documents repeat few blocks, so there are about as many pairs as blocks, however they were
 * reordered; where Myers takes time by how much differs, this does not. When there are more than `limit` pairs, the keys with
 * most pairs are left out until there are not. Of several longest ones it always gives the same.
 */
export function commonSubsequence(from: readonly number[], to: readonly number[], limit: number): CommonSubsequence {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let end = 0
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++

  const { positions, pairs, coarse } = pairsWithin(from, to, start, end, limit)
  const runs: CommonRun[] = []
  addRun(runs, 0, 0, start)
  let [nextFrom, nextTo] = [start, start]
  for (const [i, j] of longestChain(from, positions, start, from.length - end)) {
    if (coarse) {
      // What was left out may stand beside a match: take it there, forwards from the last and backwards from this one.
      while (nextFrom < i && nextTo < j && from[nextFrom] === to[nextTo]) addRun(runs, nextFrom++, nextTo++, 1)
      let back = 0
      while (i - back > nextFrom && j - back > nextTo && from[i - back - 1] === to[j - back - 1]) back++
      addRun(runs, i - back, j - back, back)
    }
    addRun(runs, i, j, 1)
    ;[nextFrom, nextTo] = [i + 1, j + 1]
  }
  if (coarse) {
    while (nextFrom < from.length - end && nextTo < to.length - end && from[nextFrom] === to[nextTo]) {
      addRun(runs, nextFrom++, nextTo++, 1)
    }
  }
  addRun(runs, from.length - end, to.length - end, end)
  return { runs, pairs, coarse }
}

/** Where each key stands in `to`, without the keys that would make more than `limit` pairs. */
function pairsWithin(from: readonly number[], to: readonly number[], start: number, end: number, limit: number) {
  const positions = new Map<number, number[]>()
  for (let j = start; j < to.length - end; j++) {
    const key = to[j] ?? 0
    const known = positions.get(key)
    if (known === undefined) positions.set(key, [j])
    else known.push(j)
  }
  const count = new Map<number, number>()
  for (let i = start; i < from.length - end; i++) {
    const key = from[i] ?? 0
    const there = positions.get(key)?.length ?? 0
    if (there > 0) count.set(key, (count.get(key) ?? 0) + there)
  }
  let pairs = 0
  for (const each of count.values()) pairs += each
  let coarse = false
  if (pairs > limit) {
    coarse = true
    for (const [key, each] of [...count].sort((a, b) => b[1] - a[1])) {
      if (pairs <= limit) break
      positions.delete(key)
      pairs -= each
    }
  }
  return { positions, pairs, coarse }
}

/** The longest chain of pairs that rises on both sides. */
function longestChain(
  from: readonly number[],
  positions: ReadonlyMap<number, readonly number[]>,
  start: number,
  stop: number,
): [number, number][] {
  // The ends of the best chains by length, as indexes into the links.
  const ends: number[] = []
  const links: { i: number; j: number; previous: number }[] = []
  for (let i = start; i < stop; i++) {
    const there = positions.get(from[i] ?? 0) ?? []
    // From the back, so that one item of `from` never follows itself.
    for (let at = there.length - 1; at >= 0; at--) {
      const j = there[at] ?? 0
      let low = 0
      let high = ends.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((links[ends[middle] ?? 0]?.j ?? 0) < j) low = middle + 1
        else high = middle
      }
      if (low < ends.length && links[ends[low] ?? 0]?.j === j) continue
      links.push({ i, j, previous: low === 0 ? -1 : (ends[low - 1] ?? -1) })
      ends[low] = links.length - 1
    }
  }
  const chain: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0;) {
    const link = links[at]
    if (link === undefined) break
    chain.push([link.i, link.j])
    at = link.previous
  }
  return chain.reverse()
}
