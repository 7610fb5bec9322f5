/**
 * How fast and how tight diffs are, beside other engines in one process and one run. `npm run bench:diff`; the tables go to
 * docs/performance.md. It needs the shared corpora (CORRIGENDA_SHARED, or ../shared beside the project). BENCH_PEERS=none leaves
 * the other engines out, BENCH_PAIRS limits how many pairs are read.
 */
import { cpus } from 'node:os'
import { asHtml, corpusPairs, documentsOf, rawDocuments } from './support/diff-pairs.js'
import { hostileRows } from './support/diff-hostile.js'
import { ours, oursFrom, peers } from './support/diff-engines.js'
import { measureEngine, rowOf } from './support/diff-measure.js'
import { wikidiff2 } from './support/diff-wikidiff2.js'

const pairs = corpusPairs('pairs.jsonl.gz').slice(0, Number(process.env.BENCH_PAIRS ?? Number.POSITIVE_INFINITY))
const withPeers = process.env.BENCH_PEERS !== 'none'

const stored = documentsOf(pairs)
const own = measureEngine(ours, stored)
const tables = [['corrigenda, stored blocks', own]]
for (const [name, options] of [
  ['the same, without clean-up', { cleanUp: false }],
  ['the same, written as JSON', { json: true }],
]) {
  tables.push([name, measureEngine((pair) => ours(pair, options), stored)])
}
const html = rawDocuments(pairs, asHtml)
tables.push(
  ['corrigenda, from Markdown', measureEngine(oursFrom('markdown'), rawDocuments(pairs))],
  ['corrigenda, from HTML', measureEngine(oursFrom('html'), html)],
)
if (withPeers) {
  for (const [name, engine] of peers) tables.push([name, measureEngine(engine, pairs, 1)])
  const [[name, jsdiff]] = peers
  tables.push([`${name}, of HTML`, measureEngine(jsdiff, html, 1)])
  for (const [name, figures] of wikidiff2(pairs)) tables.push([name, figures])
}

process.stdout.write(
  [
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}; ${pairs.length} pairs.`,
    '',
    '| engine | median ms | p95 | p99 | max | all s | MB/s | edited characters |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...tables.map(([name, figures]) => rowOf(name, figures, own)),
    '',
    '| input | ms | degraded | resident MB more |',
    '| --- | --- | --- | --- |',
    ...hostileRows(),
    '',
  ].join('\n'),
)
