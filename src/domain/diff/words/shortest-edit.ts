// Kept from call to call: nothing in it is read before it was written.
let furthest = new Int32Array(1024)

/**
 * The pairs of equal items that a shortest edit script keeps, as `i, j, i, j, …`, upwards; `undefined` when it takes more than
 * `most` insertions and deletions. Myers 1986, forwards, with the furthest points of each round kept for the way back: at most
 * `most` squared over two of them. Of several shortest scripts always the same one. Cost: the length of both times the edits.
 */
export function shortestEdit(from: readonly number[], to: readonly number[], most: number): number[] | undefined {
  const [n, m] = [from.length, to.length]
  const limit = Math.min(n + m, most)
  if (furthest.length < 2 * limit + 3) furthest = new Int32Array(4 * limit + 6)
  const middle = limit + 1
  furthest[middle + 1] = 0
  const rounds: number[] = []
  for (let edits = 0; edits <= limit; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down =
        diagonal === -edits ||
        (diagonal !== edits && furthest[middle + diagonal - 1]! < furthest[middle + diagonal + 1]!)
      let i = down ? furthest[middle + diagonal + 1]! : furthest[middle + diagonal - 1]! + 1
      let j = i - diagonal
      while (i < n && j < m && from[i] === to[j]) {
        i++
        j++
      }
      furthest[middle + diagonal] = i
      rounds.push(i)
      if (i >= n && j >= m) return wayBack(rounds, edits, n, m)
    }
  }
  return undefined
}

/** `rounds` holds the furthest points of round 0, of round 1, …: round d begins at d (d + 1) / 2. */
function wayBack(rounds: readonly number[], edits: number, n: number, m: number): number[] {
  const kept: number[] = []
  let [i, j] = [n, m]
  for (let round = edits; round > 0; round--) {
    const diagonal = i - j
    const base = ((round - 1) * round) / 2
    const at = (k: number): number => (Math.abs(k) > round - 1 ? -1 : rounds[base + (k + round - 1) / 2]!)
    const down = diagonal === -round || (diagonal !== round && at(diagonal - 1) < at(diagonal + 1))
    const beforeI = down ? at(diagonal + 1) : at(diagonal - 1)
    const startI = down ? beforeI : beforeI + 1
    while (i > startI) kept.push(--j, --i)
    i = beforeI
    j = beforeI - (down ? diagonal + 1 : diagonal - 1)
  }
  while (i > 0) kept.push(--j, --i)
  return kept.reverse()
}
