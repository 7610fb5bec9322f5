import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { historyOf } from '../../../test/support/histories.js'
import { BlameHistory } from './blame-history.js'

const folder = join(process.env['CORRIGENDA_SHARED'] ?? join(process.cwd(), '..', 'shared'), 'corpus')
// All of it takes minutes: less unless asked for.
const isFull = process.env['CORRIGENDA_FULL_CORPUS'] === '1'

function histories(file: string, every: number): { revisions: { text: string }[] }[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.filter((_, index) => index % (isFull ? 1 : every) === 0).map((line) => JSON.parse(line))
}

describe('blame of real histories, where the shared corpus is there', () => {
  it.each([
    ['news-histories.jsonl.gz', 10, Infinity],
    ['long-histories.jsonl.gz', 3, 60],
  ])(
    'gives every word of %s to a revision that had it, and is not degraded',
    (file, every, most) => {
      for (const { revisions } of histories(file, every)) {
        const texts = revisions.slice(0, isFull ? Infinity : most).map(({ text }) => text)
        const { history, blockAt } = historyOf(texts.map((text) => text.split(/\n\n+/)))
        const blamed = new BlameHistory({ blockAt, language: 'en' })
        for (const revision of history) blamed.extend(revision)
        const wrong: string[] = []
        for (const { number } of history) {
          const { blocks, degraded } = blamed.blame(number)
          // The longest history has a block of 33 kB that changes 2,000 times.
          if (!isFull) expect(degraded).toBeNull()
          const document = texts[number - 1]!.split(/\n\n+/)
          expect(blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(document)
          for (const { text, revision } of number === history.length ? blocks.flatMap(({ runs }) => runs) : []) {
            const there = texts[revision - 1]!
            const words = text.split(/[^\p{L}\p{N}]+/u)
            wrong.push(...words.filter((word) => !there.includes(word)))
          }
        }
        expect(wrong).toEqual([])
      }
    },
    600_000,
  )
})
