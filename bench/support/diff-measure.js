/** Times an engine on every pair, after a warm-up on all of them: milliseconds a pair, and edited characters. */
export function measureEngine(engine, pairs, rounds = 3) {
  if (rounds > 1) for (const pair of pairs) engine(pair)
  else for (const pair of pairs.slice(0, 200)) engine(pair)
  const best = new Float64Array(pairs.length).fill(Number.POSITIVE_INFINITY)
  let edited = 0
  for (let round = 0; round < rounds; round++) {
    pairs.forEach((pair, index) => {
      const began = performance.now()
      const count = engine(pair)
      const took = performance.now() - began
      if (took < best[index]) best[index] = took
      if (round === 0) edited += count()
    })
  }
  return figuresOf(
    [...best],
    edited,
    pairs.reduce((sum, pair) => sum + (pair.bytes ?? Buffer.byteLength(pair.old) + Buffer.byteLength(pair.new)), 0),
  )
}

export function figuresOf(times, edited, bytes) {
  const all = times.reduce((sum, time) => sum + time, 0)
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1), all, rate: bytes / 1_000 / all, edited }
}

const shown = (value) => (value < 0.1 ? value.toFixed(4) : value < 10 ? value.toFixed(2) : value.toFixed(0))

/** A row of the table; behind each of another engine's figures how many times ours it is. */
export function rowOf(name, figures, own) {
  const cell = (key) =>
    figures === own ? shown(figures[key]) : `${shown(figures[key])} (${(figures[key] / own[key]).toFixed(1)}×)`
  const times = ['median', 'p95', 'p99', 'max'].map(cell)
  const all =
    figures === own
      ? (figures.all / 1_000).toFixed(2)
      : `${(figures.all / 1_000).toFixed(2)} (${(figures.all / own.all).toFixed(1)}×)`
  const edited = figures.edited === undefined ? '' : figures.edited.toLocaleString('en')
  return `| ${[name, ...times, all, figures.rate.toFixed(1), edited].join(' | ')} |`
}
