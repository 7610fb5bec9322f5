import autocannon from 'autocannon'

const connections = 16

/**
 * Runs GETs for some seconds over the connections, after a warm-up, and gives requests per second and latencies in ms. `warm`: the
 * warm-up begins by asking for every URL, so that all of them are answered from memory; a second alone did not get through slow
 * ones. It asks as the measurement does: an answer is kept by what `Accept` says, which `fetch` sends and this client does not.
 */
export async function measureReads(urls, { headers = {}, seconds = 4, expected = 200, warm = false } = {}) {
  const origin = new URL(urls[0]).origin
  const requests = urls.map((url) => ({ method: 'GET', path: url.slice(origin.length), headers }))
  if (warm) await autocannon({ url: origin, connections: 1, amount: requests.length, requests })
  await autocannon({ url: origin, connections, duration: 1, requests })
  const result = await autocannon({ url: origin, connections, duration: seconds, requests })
  const statuses = Object.keys(result.statusCodeStats)
  if (result.errors > 0 || statuses.some((status) => Number(status) !== expected)) {
    throw new Error(
      `${urls[0]}: expected ${expected}, got ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`,
    )
  }
  return { perSecond: result.requests.average, median: result.latency.p50, p99: result.latency.p99 }
}

/** Runs `act` over the connections, `rounds` times each, and gives what it took in ms. */
export async function measureActs(act, rounds) {
  const times = []
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let round = 0; round < rounds; round++) {
        const start = performance.now()
        await act(connection, round)
        times.push(performance.now() - start)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1_000
  times.sort((one, other) => one - other)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  return { perSecond: times.length / seconds, median: at(0.5), p99: at(0.99) }
}
