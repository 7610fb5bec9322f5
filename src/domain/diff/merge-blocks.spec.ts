import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { KeyedBlock } from './diff.js'
import { mergeBlocks } from './merge-blocks.js'

const block = (key: string | number): KeyedBlock => ({
  key,
  block: { kind: 'paragraph', runs: [{ text: String(key) }] },
})
const blocks = (keys: string): KeyedBlock[] => Array.from(keys, block)
const keys = (list: readonly KeyedBlock[]): string => list.map(({ key }) => key).join('')
const merge = (base: string, yours: string, theirs: string) => mergeBlocks(blocks(base), blocks(yours), blocks(theirs))

/** What came of a merge, in short. */
function outcome(base: string, yours: string, theirs: string): string {
  const result = merge(base, yours, theirs)
  return result.mergeable ? keys(result.merged) : 'conflict'
}

const list = fc.array(fc.constantFrom(...Array.from('abcdefgh')), { maxLength: 12 }).map((letters) => letters.join(''))
// Distinct blocks, each kept, changed (upper case), removed, or followed by a new one (a digit).
const base = 'abcdefghij'
const editing = fc
  .array(fc.constantFrom('keep', 'keep', 'keep', 'change', 'remove', 'follow'), { minLength: 10, maxLength: 10 })
  .map((doing) =>
    Array.from(base, (letter, index) => {
      const digit = String(index)
      return (
        { keep: letter, change: letter.toUpperCase(), remove: '', follow: letter + digit }[doing[index] ?? 'keep'] ?? ''
      )
    }),
  )

/** What becomes of a block that one side left as it was, and of what was put in after it. */
function bothOf(one: string, two: string, letter: string): string {
  const [old, now] = one.startsWith(letter) ? [one, two] : [two, one]
  const added = old === now ? '' : old.slice(1)
  return now + added
}

describe('mergeBlocks', () => {
  it('gives the one side that changed', () => {
    fc.assert(
      fc.property(list, list, (base, other) => {
        expect(outcome(base, other, base)).toBe(other)
        expect(outcome(base, base, other)).toBe(other)
        expect(outcome(base, other, other)).toBe(other)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on who is who', () => {
    fc.assert(
      fc.property(list, list, list, (base, one, two) => {
        const [there, back] = [merge(base, one, two), merge(base, two, one)]
        if (there.mergeable) expect(back).toEqual(there)
        else {
          const swapped = there.conflicts.map(({ base, yours, theirs }) => ({ base, yours: theirs, theirs: yours }))
          expect(back).toEqual({ mergeable: false, conflicts: swapped })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing and brings nothing back', () => {
    fc.assert(
      fc.property(editing, editing, (yours, theirs) => {
        const result = outcome(base, yours.join(''), theirs.join(''))
        if (result === 'conflict') return
        const expected = yours.map((part, index) => bothOf(part, theirs[index]!, base[index]!))
        expect(result).toBe(expected.join(''))
      }),
      { numRuns: 1000 },
    )
  })

  it('merges edits of different blocks, neighbours too, and the same edit once', () => {
    expect(outcome('abcd', 'aBcd', 'abCd')).toBe('aBCd')
    expect(outcome('abcd', 'aBcd', 'aBcd')).toBe('aBcd')
    expect(outcome('abcd', 'acd', 'abd')).toBe('ad')
    expect(outcome('abcd', 'aBcd', 'abxcd')).toBe('aBxcd')
    expect(outcome('abcd', 'xabcd', 'abcdy')).toBe('xabcdy')
  })

  it('conflicts where both touched a block or put something in at one place', () => {
    expect(outcome('abcd', 'aBcd', 'axcd')).toBe('conflict')
    expect(outcome('abcd', 'aBcd', 'acd')).toBe('conflict')
    expect(outcome('abcd', 'abxcd', 'abycd')).toBe('conflict')
    expect(outcome('abcd', 'acd', 'abxcd')).toBe('conflict')
    expect(outcome('', 'a', 'b')).toBe('conflict')
    expect(outcome('abcd', 'abxd', 'abxcd')).toBe('conflict')
  })

  it('says where each conflict is on all three sides', () => {
    expect(merge('abcdefg', 'abXdefYg', 'ab12defZg')).toEqual({
      mergeable: false,
      conflicts: [
        { base: [2, 3], yours: [2, 3], theirs: [2, 4] },
        { base: [6, 6], yours: [6, 7], theirs: [7, 8] },
      ],
    })
  })

  it('takes a chain of overlapping changes as one conflict', () => {
    expect(merge('abcdef', 'aXdYf', 'abZf')).toEqual({
      mergeable: false,
      conflicts: [{ base: [1, 5], yours: [1, 4], theirs: [1, 3] }],
    })
  })
})
