/** A possible pair: the `i`th of one list with the `j`th of another. */
export interface Candidate {
  i: number
  j: number
  weight: number
}

/**
 * The pairs of greatest total weight that rise on both sides, so that none cross. Candidates must come by `i` upwards and, for
 * one `i`, by `j` downwards; weights are positive. Of equally heavy chains the one found first stays. Cost: n log m by a Fenwick
 * tree over `j` (m: the length of the second list), with memory linear in the candidates, never a matrix.
 */
export function heaviestChain(candidates: readonly Candidate[], length: number): [number, number][] {
  // best[k]: the candidate that ends the heaviest chain within the stretch of `j` that k stands for.
  const best = new Int32Array(length + 1).fill(-1)
  const total = new Float64Array(candidates.length)
  const previous = new Int32Array(candidates.length).fill(-1)

  const heaviestBelow = (j: number): number => {
    let found = -1
    for (let k = j; k > 0; k -= k & -k) {
      const candidate = best[k] ?? -1
      if (candidate >= 0 && (found < 0 || (total[candidate] ?? 0) > (total[found] ?? 0))) found = candidate
    }
    return found
  }

  candidates.forEach(({ j, weight }, index) => {
    const before = heaviestBelow(j)
    previous[index] = before
    total[index] = weight + (before < 0 ? 0 : (total[before] ?? 0))
    for (let k = j + 1; k <= length; k += k & -k) {
      const known = best[k] ?? -1
      if (known < 0 || (total[index] ?? 0) > (total[known] ?? 0)) best[k] = index
    }
  })

  const chain: [number, number][] = []
  for (let at = heaviestBelow(length); at >= 0; at = previous[at] ?? -1) {
    const candidate = candidates[at]
    if (candidate) chain.push([candidate.i, candidate.j])
  }
  return chain.reverse()
}
