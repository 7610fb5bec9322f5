/**
 * How fast the built service answers, beside bare handlers in the same run. `npm run bench:service`; the table goes to
 * docs/performance.md. Smaller: BENCH_ARTICLES, BENCH_SECONDS.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../dist/platform/database/embedded/start-embedded-database.js'
import { serviceEnvironment, startChild } from './support/child.js'
import { documentOf, loadArticles, send } from './support/load-articles.js'
import { measureActs, measureReads } from './support/measure.js'

const articleCount = Number(process.env.BENCH_ARTICLES ?? 500)
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const revisionCount = 10
const longHistory = 60
const saveRounds = 60
const adminToken = 'bench-admin-token-of-enough-length'
const here = import.meta.dirname

const folder = await mkdtemp(join(tmpdir(), 'corrigenda-bench-'))
const database = await startEmbeddedDatabase({ dataDir: folder })
const environment = serviceEnvironment(database.url, adminToken)
const main = join(here, '..', 'dist', 'main.js')
const rows = []
let peers
let service
let uncached
try {
  service = await startChild(main, [], environment)
  uncached = await startChild(main, [], { ...environment, CACHE_MEMORY_MB: '0' })
  // After the service, which migrates only what is empty.
  peers = await startChild(join(here, 'peers.js'), [database.url, '10'])

  // The first article has a long history, for pages of 50.
  const { token, articles } = await loadArticles(service.address, adminToken, articleCount, (article) =>
    article === 0 ? longHistory : revisionCount,
  )
  const memoryBefore = service.residentMegabytes()

  const bareRead = await measureReads(
    Array.from({ length: 500 }, (_, n) => `${peers.address}/read/${n + 1}`),
    { seconds },
  )
  const bareMemory = await measureReads([`${peers.address}/memory`], { seconds })
  rows.push(['bare handler, one primary-key read', bareRead, bareRead, ''])
  rows.push(['bare handler, from memory', bareMemory, bareMemory, ''])

  const reads = [
    ['live article', ({ path }) => `${path}/revisions/live`],
    ['one revision', ({ path }) => `${path}/revisions/5`],
    ['article', ({ path }) => path],
    ['history, page of 50', () => `${articles[0].path}/revisions?limit=50`],
    ['diff', ({ path }) => `${path}/diffs/9/10`],
  ]
  for (const [name, pathOf] of reads) {
    const paths = [...new Set(articles.map(pathOf))]
    const cold = await measureReads(
      paths.map((path) => `${uncached.address}${path}`),
      { seconds },
    )
    rows.push([`${name}, cold`, cold, bareRead, 'read'])
    const warmPaths = paths.slice(0, 50)
    const warm = await measureReads(
      warmPaths.map((path) => `${service.address}${path}`),
      { seconds, warm: true },
    )
    rows.push([`${name}, warm`, warm, bareRead, 'read'])
    const [path] = warmPaths
    const tag = (await fetch(`${service.address}${path}`)).headers.get('etag')
    const unchanged = await measureReads([`${service.address}${path}`], {
      seconds,
      headers: { 'if-none-match': tag },
      expected: 304,
    })
    rows.push([`${name}, 304`, unchanged, bareMemory, 'memory'])
  }

  const body = JSON.stringify({ content: documentOf(1, 1) })
  const insert = () =>
    fetch(`${peers.address}/insert`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
      (answer) => answer.text(),
    )
  await measureActs(insert, 20)
  const inserts = await measureActs(insert, saveRounds)
  rows.push(['one committed INSERT over HTTP', inserts, inserts, ''])
  const tags = articles.map(({ etag }) => etag)
  const save = async (connection, round) => {
    // A connection keeps to its own articles: this is the cost of a save, not of losing a race.
    const article = connection + 1
    const saved = await send(
      service.address,
      token,
      'POST',
      `${articles[article].path}/revisions`,
      { content: documentOf(article, 100 + round) },
      { 'if-match': tags[article] },
    )
    tags[article] = saved.json.etag
  }
  await measureActs((connection, round) => save(connection, round + 10_000), 20)
  rows.push(['save', await measureActs(save, saveRounds), inserts, 'insert'])

  const memoryAfter = service.residentMegabytes()
  process.stdout.write(report(rows, memoryBefore, memoryAfter))
} finally {
  await Promise.all([peers?.stop(), service?.stop(), uncached?.stop()])
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

/** The load generator counts whole milliseconds: below one there is nothing to divide by. */
function times(ours, theirs) {
  return ours < 1 || theirs < 1 ? '' : `${(ours / theirs).toFixed(1)}×`
}

function report(measured, memoryBefore, memoryAfter) {
  const lines = measured.map(([name, figures, base, against]) => {
    const ratios =
      against === ''
        ? ['', '', '']
        : [
            `${Math.round((figures.perSecond / base.perSecond) * 100)} % of ${against}`,
            times(figures.median, base.median),
            times(figures.p99, base.p99),
          ]
    const numbers = [
      Math.round(figures.perSecond).toLocaleString('en'),
      figures.median.toFixed(1),
      figures.p99.toFixed(1),
    ]
    return `| ${[name, ...numbers, ...ratios].join(' | ')} |`
  })
  return [
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, PostgreSQL 18 embedded, 16 connections, client on the same machine.`,
    `${articleCount} articles with ${revisionCount} revisions (one with ${longHistory}), all released.`,
    '',
    '| | a second | median ms | p99 ms | throughput | median | p99 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    `Resident memory of the service: ${memoryBefore.toFixed(0)} MB after loading, ${memoryAfter.toFixed(0)} MB after the run.`,
    '',
  ].join('\n')
}
