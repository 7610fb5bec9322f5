/**
 * How long it takes to find which revision brought which words, with nothing kept. `npm run bench:blame`, with the shared corpora; the
 * table goes to docs/performance.md.
 */
import { cpus } from 'node:os'
import { blameRevision } from '../dist/domain/blame/blame-revision.js'
import { corpusPairs } from './support/diff-pairs.js'
import { storedHistory } from './support/stored-history.js'

const rounds = 5
const lengths = [20, 100, 500]

const histories = [...corpusPairs('long-histories.jsonl.gz'), ...corpusPairs('news-histories.jsonl.gz')]
const rows = []
for (const { revisions } of histories) {
  for (const length of lengths) {
    if (revisions.length < length) continue
    // The last ones: there the document is longest.
    const { history, blocks } = storedHistory(revisions.slice(-length).map(({ text }) => text))
    const question = () =>
      blameRevision(history, history.at(-1).number, {
        blockAt: (ordinal) => blocks.get(ordinal) ?? null,
        language: 'en',
      })
    const first = timed(question)
    const best = Math.min(...Array.from({ length: rounds }, () => timed(question).ms))
    const bytes = Buffer.byteLength(revisions.at(-1).text)
    const written = [...blocks.values()].reduce((sum, block) => sum + JSON.stringify(block).length, 0)
    rows.push({ length, bytes, written, first: first.ms, best, degraded: first.degraded })
  }
}

const kilobytes = (bytes) => Math.round(bytes / 1000).toLocaleString('en')
const line = ({ length, bytes, written, first, best, degraded }) =>
  `| ${[length, kilobytes(bytes), kilobytes(written), first.toFixed(1), best.toFixed(1), degraded ? 'coarser' : ''].join(' | ')} |`
const byLength = lengths.flatMap((length) =>
  rows
    .filter((row) => row.length === length)
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, 6),
)
process.stdout.write(
  [
    `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}; the first time, and the best of ${rounds} more.`,
    '',
    '| revisions | document kB | text in all blocks kB | first ms | best ms | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...byLength.map(line),
    '',
  ].join('\n'),
)

function timed(question) {
  const start = performance.now()
  const { degraded } = question()
  return { ms: performance.now() - start, degraded }
}
