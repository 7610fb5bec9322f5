import { describe, expect, it } from '@jest/globals'
import { chooseBases, type UnstoredBlock, type WholeBlock } from './choose-bases.js'
import { textOfDifference } from './text-difference.js'

const words = 'council harbour bridge report minister water school vote budget line station fire winter road'.split(' ')
/** A text of 60 words that is another one for each seed. */
const textOf = (seed: number) =>
  `{${Array.from({ length: 60 }, (_, index) => words[(index * index * seed + seed + (index >> 2)) % words.length]).join(' ')}}`
const edited = (text: string) => text.replace(/^(.{90})/, '$1 EDITED ')

const block = (position: number, canonical: string, kind: UnstoredBlock['kind'] = 'paragraph'): UnstoredBlock => ({
  kind,
  canonical,
  position,
})
const wholes = (...blocks: [of: number, whole: WholeBlock][]) => new Map(blocks)
const whole = (ordinal: number, canonical = textOf(ordinal)): WholeBlock => ({ ordinal, canonical })

describe('chooseBases', () => {
  it('lets an edited block rest on the one in whose place it came', () => {
    const after = [1, 100, 3]
    const [stored] = chooseBases([block(1, edited(textOf(2)))], [1, 2, 3], after, wholes([2, whole(2)]))
    expect(stored).toMatchObject({ base: 2, canonical: edited(textOf(2)) })
    expect(stored?.words.length).toBeLessThan(60)
    expect(textOfDifference(textOf(2), stored?.words ?? '')).toBe(edited(textOf(2)))
  })

  it('finds it when blocks were put in or taken out before it', () => {
    const added = [block(1, textOf(50)), block(2, edited(textOf(2))), block(4, edited(textOf(4)))]
    const gone = wholes([2, whole(2)], [4, whole(4)], [5, whole(5)])
    const stored = chooseBases(added, [1, 2, 3, 5, 4, 6], [1, 100, 101, 3, 102, 6], gone)
    expect(stored.map(({ base }) => base)).toEqual([null, 2, 4])
  })

  it('rests on what is stored whole: the base of a difference, not the difference', () => {
    const [stored] = chooseBases([block(0, edited(textOf(7)))], [9], [100], wholes([9, whole(7)]))
    expect(stored?.base).toBe(7)
  })

  it('stores whole what is metadata, what is new, and what changed too much', () => {
    const before = [1, 2, 3]
    const gone = wholes([1, whole(1)], [2, whole(2)], [3, whole(3)])
    const added = [
      block(0, edited(textOf(1)), 'headline'),
      block(1, textOf(50)),
      block(2, textOf(3).slice(0, 100) + textOf(51)),
    ]
    const stored = chooseBases(added, before, [100, 101, 102], gone)
    expect(stored.map(({ base, words }) => [base, words])).toEqual(added.map(({ canonical }) => [null, canonical]))
  })

  it('stores whole what would rest on a redacted block', () => {
    expect(chooseBases([block(0, textOf(1))], [1], [100], new Map())[0]?.base).toBeNull()
  })

  it('compares no more than its budget, whatever the document', () => {
    const long = Array.from({ length: 40 }, (_, index) => textOf(index + 1).repeat(400))
    const before = long.map((_, index) => index + 1)
    const after = before.map((ordinal) => ordinal + 100)
    const gone = new Map(before.map((ordinal, index) => [ordinal, whole(ordinal, long[index])]))
    const stored = chooseBases(
      long.map((text, index) => block(index, edited(text))),
      before,
      after,
      gone,
    )
    const rested = stored.filter(({ base }) => base !== null)
    expect(rested.length).toBeGreaterThan(0)
    expect(rested.length).toBeLessThan(10)
  })
})
