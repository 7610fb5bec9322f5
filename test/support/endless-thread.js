/** Tasks for a thread of a test. */

/** Beats in `options.heart` for ever, as a comparison would whose budget does not hold; without one, finds no difference. */
export function runComparison({ options: { heart } }) {
  if (heart === undefined) return { diff: { entries: [], substance: [], trivial: [] } }
  const beats = new Int32Array(heart)
  for (;;) Atomics.add(beats, 0, 1)
}
