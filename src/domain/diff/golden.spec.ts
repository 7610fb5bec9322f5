import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { keyed } from '../../../test/support/arbitraries/diff.js'
import { readBlock } from '../../../test/support/diff-notation/read-block.js'
import { showEntries } from '../../../test/support/diff-notation/show-entries.js'
import type { Block } from '../content/content.js'
import { checkDiff } from './check-diff.js'
import { compareDocuments } from './compare-documents.js'
import type { Granularity } from './diff.js'

/** What test/golden/diff/README.md describes. */
interface Case {
  name: string
  language: string
  granularity?: Granularity
  before: string[]
  after: string[]
  expect: string[]
}

const folder = join(process.cwd(), 'test', 'golden', 'diff')
const themes = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    theme: file.slice(0, -'.json'.length),
    cases: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[],
  }))
const all = themes.flatMap(({ cases }) => cases)

function compare(before: Block[], after: Block[], language: string, granularity: Granularity) {
  const inline = { inline: true } as const
  return compareDocuments(keyed(before), keyed(after), { language, granularity, from: inline, to: inline })
}

describe.each(themes)('a diff reads as people expect it: $theme', ({ cases }) => {
  it.each(cases)('$name', ({ language, granularity = 'word', before, after, expect: expected }) => {
    const diff = compare(before.map(readBlock), after.map(readBlock), language, granularity)
    expect(showEntries(diff.entries)).toEqual(expected)
    expect(diff.degraded).toBeNull()
  })
})

describe('every one of these cases', () => {
  it('D1 D2: can be rebuilt and hides nothing, forwards and backwards, at every granularity', () => {
    for (const { name, language, ...lines } of all) {
      const [before, after] = [lines.before.map(readBlock), lines.after.map(readBlock)]
      const equal = JSON.stringify(before) === JSON.stringify(after)
      for (const granularity of ['word', 'sentence', 'block'] as const) {
        for (const [from, to] of [
          [before, after],
          [after, before],
        ] as const) {
          const diff = compare(from, to, language, granularity)
          expect([name, ...checkDiff(diff, from, to)]).toEqual([name])
          expect([name, diff.entries.every(({ op }) => op === 'same')]).toEqual([name, equal])
        }
      }
    }
  })

  it('has a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })
})
