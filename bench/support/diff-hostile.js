import { compareDocuments } from '../../dist/domain/diff/compare-documents.js'

const inline = { inline: true }
const syllables = 'ka re mo ti lu sa ne vo pi do ra fe gu hi zo be ly qua tor min'.split(' ')

/** Words that repeat as those of prose do, different for each seed. */
function prose(length, seed) {
  const words = []
  let size = 0
  while (size < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const rare = seed % 100 < 60
    const word = syllables[seed % 20] + syllables[(seed >> 8) % 20] + (rare ? syllables[(seed >> 13) % 20] : '')
    words.push(word)
    size += word.length + 1
  }
  return words.join(' ').slice(0, length)
}

const paragraph = (text) => ({ kind: 'paragraph', runs: [{ text }] })
const document = (texts) => texts.map((text) => ({ key: text, block: paragraph(text) }))
const cut = (text, size) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size))

const oneWord = cut(prose(1_000_000, 5), 600)
const inputs = [
  ['two unrelated texts of 100 kB', document(cut(prose(100_000, 1), 600)), document(cut(prose(100_000, 2), 600))],
  ['two unrelated texts of 1 MB', document(cut(prose(1_000_000, 3), 600)), document(cut(prose(1_000_000, 4), 600))],
  ['one word edited in 1 MB', document(oneWord), document(oneWord.with(800, `${oneWord[800]} edited`))],
  ['`a b a b …` against `b a b a …`, 100 kB', document(['a b '.repeat(25_000)]), document(['b a '.repeat(25_000)])],
  ['one line of 1 MB against another', document([prose(1_000_000, 6)]), document([prose(1_000_000, 7)])],
  [
    '5,000 blocks of one word against 5,000 others',
    document(Array.from({ length: 5_000 }, (_, n) => `w${n}`)),
    document(Array.from({ length: 5_000 }, (_, n) => `v${n}`)),
  ],
  [
    '5,000 blocks, reversed',
    document(Array.from({ length: 5_000 }, (_, n) => `word ${n} of it`)),
    document(Array.from({ length: 5_000 }, (_, n) => `word ${4_999 - n} of it`)),
  ],
]

/** The worst inputs, each once warmed up: milliseconds, what was degraded, resident memory that it added. */
export function hostileRows() {
  return inputs.map(([name, from, to]) => {
    const compare = () => compareDocuments(from, to, { language: 'en', from: inline, to: inline })
    compare()
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    const began = performance.now()
    const { degraded } = compare()
    const took = performance.now() - began
    const more = Math.max(0, (process.memoryUsage().rss - before) / 1_000_000)
    const coarse = degraded === null ? 'no' : `${degraded.blocks} blocks (${degraded.reason})`
    return `| ${name} | ${took.toFixed(1)} | ${coarse} | ${more.toFixed(0)} |`
  })
}
