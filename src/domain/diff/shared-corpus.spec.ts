import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { keyed } from '../../../test/support/arbitraries/diff.js'
import type { Block } from '../content/content.js'
import { checkDiff } from './check-diff.js'
import { compareDocuments } from './compare-documents.js'

const folder = join(process.env['CORRIGENDA_SHARED'] ?? join(process.cwd(), '..', 'shared'), 'corpus')
// All pairs take minutes: one in ten unless asked for.
const every = process.env['CORRIGENDA_FULL_CORPUS'] === '1' ? 1 : 10
const inline = { inline: true } as const

function pairs(file: string): { language?: string; old: string; new: string }[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.filter((_, index) => index % every === 0).map((line) => JSON.parse(line))
}

function blocks(text: string): Block[] {
  return text.split(/\n\n+/).map((part) => ({ kind: 'paragraph', runs: [{ text: part }] }))
}

describe('compareDocuments on real revisions, where the shared corpus is there', () => {
  it.each(['pairs.jsonl.gz', 'multilingual-pairs.jsonl.gz'])(
    'D1 D2 D3: every pair of %s',
    (file) => {
      for (const { language = 'en', old, new: now } of pairs(file)) {
        const [from, to] = [blocks(old), blocks(now)]
        const diff = compareDocuments(keyed(from), keyed(to), { language, from: inline, to: inline })
        expect(checkDiff(diff, from, to)).toEqual([])
        expect(diff.entries.every(({ op }) => op === 'same')).toBe(JSON.stringify(from) === JSON.stringify(to))
      }
    },
    600_000,
  )
})
