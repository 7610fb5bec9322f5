/**
 * For how long the built service's event loop stands still at most while it answers what is largest: nobody else is answered
 * meanwhile. `npm run bench:stall`; the table goes to docs/performance.md. Smaller: BENCH_REVISIONS.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../dist/platform/database/embedded/start-embedded-database.js'
import { serviceEnvironment, startChild } from './support/child.js'
import { send } from './support/load-articles.js'
import { proseOf } from './support/prose.js'

const revisions = Number(process.env.BENCH_REVISIONS ?? 500)
const rounds = 3
const adminToken = 'bench-admin-token-of-enough-length'
const here = import.meta.dirname

/** A document of paragraphs of 300 characters. */
const blocks = (paragraphs) => ({
  headline: 'Long',
  body: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
})
const markdown = (paragraphs) => ({
  headline: 'Long',
  body: { format: 'markdown', value: paragraphs.join('\n\n') },
})
const paragraphs = (count, seed) => Array.from({ length: count }, (_, at) => proseOf(seed * 100_003 + at, 300))
/** The `number`th revision of 90 kB: each changes a word in three paragraphs and writes one anew. */
function revisionOf(number) {
  const text = paragraphs(300, 1)
  for (let each = 2; each <= number; each++) {
    for (let k = 0; k < 3; k++)
      text[(each * 7 + k * 31) % 300] = text[(each * 7 + k * 31) % 300].replace(/\w+/, `w${each}`)
    text[(each * 13) % 300] = proseOf(each * 7_919, 300)
  }
  return blocks(text)
}

const folder = await mkdtemp(join(tmpdir(), 'corrigenda-bench-'))
const database = await startEmbeddedDatabase({ dataDir: folder })
let service
try {
  service = await startChild(join(here, '..', 'dist', 'main.js'), [], {
    ...serviceEnvironment(database.url, adminToken),
    CACHE_MEMORY_MB: '0',
    NODE_OPTIONS: `--import=${join(here, 'support', 'stall-probe.js')}`,
  })
  const { token, path, page } = await load()
  const post = (from, to) => () => send(service.address, token, 'POST', '/v1/diffs', { from, to, language: 'en' })
  const get = (address) => async () => {
    const answer = await fetch(`${service.address}${address}`)
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    await answer.text()
  }
  // Near the 5,000 blocks that a document, and the 5 MB that a body may have.
  const [one, other] = [paragraphs(4_900, 2), paragraphs(4_900, 3)]
  const rows = [
    ['nothing', () => new Promise((resolve) => setTimeout(resolve, 500))],
    ['`POST /v1/diffs`, blocks, 1.5 MB a side, unrelated', post(blocks(one), blocks(other))],
    ['the same in Markdown', post(markdown(one), markdown(other))],
    [
      'the same in blocks, one word in forty changed',
      post(blocks(one), blocks(one.map((text) => text.replaceAll(/\bwater\b/g, 'ice')))),
    ],
    [`blame of revision ${revisions} of ${revisions}, 90 kB`, get(`${path}/blame`)],
    ['its page', get(`${page}/blame`)],
    [`diff across ${revisions} revisions, with \`touched\``, get(`${path}/diffs/1/${revisions}`)],
    ['its page', get(`${page}/diff/1/${revisions}`)],
    ['history page of 20 releases', get(`${page}/history`)],
  ]
  const lines = []
  for (const [name, act] of rows) {
    let [longest, took] = [0, 0]
    for (let round = 0; round < rounds; round++) {
      await service.longestStall()
      const start = performance.now()
      await act()
      took = Math.max(took, performance.now() - start)
      longest = Math.max(longest, await service.longestStall())
    }
    lines.push(`| ${name} | ${longest.toFixed(0)} | ${took.toFixed(0)} |`)
  }
  process.stdout.write(
    [
      `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}; the worst of ${rounds} rounds, no answers kept.`,
      '',
      '| | longest stall ms | answer ms |',
      '| --- | --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  )
} finally {
  await service?.stop()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}

/** An article with a long history, all of it released. */
async function load() {
  const title = { slug: 'bench', name: 'Bench', language: 'en', timeZone: 'UTC' }
  await send(service.address, adminToken, 'POST', '/v1/publications', title)
  const account = { name: 'Bench', roles: { bench: ['editor'] } }
  const { json } = await send(service.address, adminToken, 'POST', '/v1/accounts', account)
  const made = await send(service.address, adminToken, 'POST', `/v1/accounts/${json.id}/tokens`, { label: 'bench' })
  const { token } = made.json
  const first = { publication: 'bench', slug: 'long', content: revisionOf(1) }
  const article = await send(service.address, token, 'POST', '/v1/articles', first)
  const path = `/v1/articles/${article.json.article.id}`
  let head = article.json.revision.etag
  for (let revision = 1; revision <= revisions; revision++) {
    if (revision > 1) {
      const body = { content: revisionOf(revision) }
      head = (await send(service.address, token, 'POST', `${path}/revisions`, body, { 'if-match': head })).etag
    }
    const { etag } = await send(service.address, token, 'GET', path)
    const release = { revision, significance: 'minor' }
    await send(service.address, token, 'POST', `${path}/releases`, release, { 'if-match': etag })
  }
  return { token, path, page: '/bench/long' }
}
