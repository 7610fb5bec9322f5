/** A stretch that two sequences have in common: `length` items, at `from` in the first and `to` in the second. */
export interface CommonRun {
  from: number
  to: number
  length: number
}

/** Adds a run, as part of the last one when it follows on from it. Runs must come in order. */
export function addRun(runs: CommonRun[], from: number, to: number, length: number): void {
  if (length === 0) return
  const last = runs.at(-1)
  if (last !== undefined && last.from + last.length === from && last.to + last.length === to) last.length += length
  else runs.push({ from, to, length })
}
