import { describe, expect, it } from '@jest/globals'
import type { Diff } from '../domain/diff/diff.js'
import { Refusal } from '../domain/refusal.js'
import { compare } from './compare.js'
import { check, rebuildAfter } from './rebuild.js'
import { toHtml, toTerminal, toUnified } from './write.js'

const before = 'The ferry left the harbour at noon with ninety people. An hour later its engine stopped.\n\nSame.'
const after =
  'The ferry left the harbour at noon with ninety people.\n\nAn hour later its engine stopped.\n\nSame.\n\nMore.'
/** As it comes from elsewhere, with one thing changed. */
function forged(change: (diff: Diff & Record<string, never>) => void): Diff {
  const diff = JSON.parse(JSON.stringify(compare(before, after))) as Diff & Record<string, never>
  change(diff)
  return diff
}

describe('a diff from elsewhere', () => {
  it('is written as the one it was made from, with members of a later engine left out', () => {
    const diff = forged((known) => Object.assign(known, { later: 1 }))
    expect(compare(before, after).entries.map(({ op }) => op)).toEqual(['split', 'same', 'add'])
    expect([toHtml(diff), check(diff, before, after)]).toEqual([toHtml(compare(before, after)), []])
  })

  it.each<[string, (diff: Diff & Record<string, never>) => void]>([
    ['a kind that is markup', (diff) => Object.assign(diff.entries[1]!, { block: { kind: '"><script>', text: 'a' } })],
    ['an op that is markup', (diff) => Object.assign(diff.entries[1]!, { op: '"><script>' })],
    [
      'an attribute that is markup',
      (diff) => Object.assign(diff.entries[0]!, { attributes: [[{ name: '"><b>' }], []] }),
    ],
    ['a position that is markup', (diff) => Object.assign(diff.entries[1]!, { from: '"><script>' })],
    [
      'a pair that is markup',
      (diff) =>
        Object.assign(diff.entries[0]!, { segments: [[{ op: 'move', text: 'a', side: 'after', pair: '">' }], []] }),
    ],
    ['a count that is markup', (diff) => Object.assign(diff, { degraded: { reason: 'work', blocks: '<script>' } })],
    ['a position far away', (diff) => Object.assign(diff.entries[2]!, { to: 4_000_000_000 })],
    ['a position below the first', (diff) => Object.assign(diff.entries[2]!, { to: -1 })],
    ['a position twice', (diff) => Object.assign(diff.entries[2]!, { to: 0 })],
    ['fewer parts than positions', (diff) => Object.assign(diff.entries[0]!, { after: [] })],
    ['a finding in no entry', (diff) => diff.substance.push({ code: 'number', entry: 9 })],
    ['an entry that is none', (diff) => diff.entries.push(null as never)],
  ])('with %s is refused, and check says so', (_, change) => {
    const diff = forged(change)
    for (const act of [toHtml, toUnified, toTerminal, rebuildAfter]) expect(() => act(diff)).toThrow(Refusal)
    expect(check(diff, before, after).length).toBeGreaterThan(0)
  })

  it('with other words than the documents is found by check', () => {
    const diff = forged(({ entries }) =>
      Object.assign(entries[2]!, { block: { kind: 'paragraph', runs: [{ text: 'Less.' }] } }),
    )
    expect(check(diff, before, after)).toEqual(['the blocks after cannot be rebuilt'])
  })

  it('has no name in its unified form that makes a line of its own', () => {
    expect(() => toUnified(compare('a', 'b'), { from: 'a\n+++ c', to: 'b' })).toThrow(Refusal)
    expect(toUnified(compare('a', 'a b'))).toBe('--- before\n+++ after\n@@ -1,2 +1,2 @@\n-a\n+a b\n \n')
  })
})
