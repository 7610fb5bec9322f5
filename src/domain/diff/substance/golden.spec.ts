import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type GoldenSet, labelledPairs, measure, measuredTable } from '../../../../test/support/substance-golden.js'

const document = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'diff.md'), 'utf8')
const sets: GoldenSet[] = ['tuned', 'held-out']

describe.each(sets)('substance on the %s pairs', (set) => {
  const pairs = labelledPairs(set)
  const { all, trivial, mistakes } = measure(pairs)

  it('names what a newsroom would: precision 0.95 and recall 0.85 at least', () => {
    const precision = all.right / (all.right + all.wrong)
    const recall = all.right / (all.right + all.missed)
    expect({ mistakes, good: precision >= 0.95 && recall >= 0.85 }).toEqual({ mistakes, good: true })
  })

  it('calls trivial what is, and nothing else', () => {
    expect(trivial.right / trivial.of).toBeGreaterThanOrEqual(0.98)
    expect(pairs.filter((pair) => pair.before === pair.after)).toEqual([])
  })
})

describe('docs/diff.md', () => {
  it('has the measured precision and recall', () => {
    const [tuned, heldOut] = sets.map((set) => measure(labelledPairs(set)))
    const written = /<!-- measured -->\n([\s\S]*?)\n<!-- \/measured -->/.exec(document)?.[1]
    expect(written).toBe(measuredTable(tuned!, heldOut!))
  })
})
