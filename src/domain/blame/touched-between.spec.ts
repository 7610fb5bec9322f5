import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { editedDocument } from '../../../test/support/arbitraries/diff.js'
import { type DocumentOfTest, historyOf } from '../../../test/support/histories.js'
import { alignBlocks } from '../diff/alignment/align-blocks.js'
import { pairsOf } from '../diff/alignment/pairs-of.js'
import { defaultBudget, Meter } from '../diff/budget.js'
import { type PairBlocks, touchedBetween } from './touched-between.js'

const pair: PairBlocks = (from, to) =>
  pairsOf(alignBlocks(from, to, { language: 'en', meter: new Meter(defaultBudget) }), from.length, to.length)

function touched(documents: DocumentOfTest[], numbers?: number[]) {
  const { history, blockAt } = historyOf(documents, numbers)
  const { to, from } = touchedBetween(history, { blockAt, pair })
  return { to: Object.fromEntries(to), from: Object.fromEntries(from) }
}

const [fire, rain, trains] = [
  'Fire closed the old port on Monday.',
  'Rain is expected on the coast tonight.',
  'No trains run.',
]

describe('touchedBetween', () => {
  it('has nothing where nothing changed', () => {
    expect(
      touched([
        [fire, rain],
        [fire, rain],
        [fire, rain],
      ]),
    ).toEqual({ to: {}, from: {} })
    expect(touched([[fire]])).toEqual({ to: {}, from: {} })
    expect(touched([])).toEqual({ to: {}, from: {} })
  })

  it('names each revision that edited a block, however it moved along', () => {
    const documents = [
      [fire, rain],
      ['Fire closed the old port on Tuesday.', rain],
      [trains, 'Fire closed the old port on Tuesday.', rain],
      [trains, 'Fire closed the whole old port on Tuesday.', rain],
    ]
    expect(touched(documents, [4, 5, 7, 9])).toEqual({ to: { 0: [7], 1: [5, 9] }, from: {} })
  })

  it('names the revision that removed a block last', () => {
    const documents = [[fire, rain], [fire, 'Rain is expected on the coast tomorrow.'], [fire]]
    expect(touched(documents)).toEqual({ to: {}, from: { 1: [2, 3] } })
  })

  it('has no trace of a block that came and went', () => {
    expect(touched([[fire], [fire, rain], [fire]])).toEqual({ to: {}, from: {} })
  })

  it('goes on with a block that was removed and put back, as it was or in an earlier form', () => {
    expect(touched([[fire, rain], [fire], [fire, rain]])).toEqual({ to: { 1: [2, 3] }, from: {} })
    const documents = [[fire, rain], [fire, 'Rain is expected on the coast tomorrow.'], [fire], [rain, fire]]
    expect(touched(documents)).toEqual({ to: { 0: [2, 3, 4] }, from: {} })
  })

  it('counts a block that was put elsewhere, and not those around it', () => {
    expect(
      touched([
        [fire, rain, trains],
        [fire, rain, trains],
        [rain, trains, fire],
      ]),
    ).toEqual({ to: { 2: [3] }, from: {} })
  })

  it('goes on with one part of a block that was split, and one of those that were merged', () => {
    const [one, two] = ['The ferry left the harbour at noon with ninety people.', 'An hour later its engine stopped.']
    expect(touched([[`${one} ${two}`], [one, two]])).toEqual({ to: { 0: [2], 1: [2] }, from: {} })
    expect(touched([[one, two], [`${one} ${two}`]])).toEqual({ to: { 0: [2] }, from: { 1: [2] } })
  })

  it('keeps several of the same block apart by their order', () => {
    const line = '* * *'
    expect(
      touched([
        [line, fire, line],
        [line, fire],
        [line, fire, line],
      ]),
    ).toEqual({ to: { 2: [2, 3] }, from: {} })
  })

  it('pairs only blocks that left and came in one revision, and not emptied ones', () => {
    const { history, blockAt } = historyOf([[fire, rain], ['Fire closed the new port on Monday.', rain], [rain]])
    const calls: number[][] = []
    const counted: PairBlocks = (from, to) => {
      calls.push([from.length, to.length])
      return pair(from, to)
    }
    touchedBetween(history, { blockAt, pair: counted })
    expect(calls).toEqual([[1, 1]])
    // What comes back is known by its ordinal.
    const flips = historyOf([[fire], [trains], [fire], [trains]])
    const { to, from } = touchedBetween(flips.history, { blockAt: flips.blockAt, pair: counted })
    expect([calls, [...to], [...from]]).toEqual([
      [
        [1, 1],
        [1, 1],
      ],
      [[0, [2, 3, 4]]],
      [[0, [2, 3, 4]]],
    ])
    const emptied = touchedBetween(history.slice(0, 2), { blockAt: () => null, pair: counted })
    expect([[...emptied.to], [...emptied.from]]).toEqual([[[0, [2]]], [[0, [2]]]])
    expect(calls).toHaveLength(2)
  })

  it('is, for any history, complete and in order', () => {
    const documents = fc
      .tuple(
        fc.array(editedDocument, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(), { minLength: 2, maxLength: 7 }),
      )
      .map(([pairs, picks]) => {
        const pool = pairs.flatMap(({ before, after }) => [before, after])
        return picks.map((index) => pool[index % pool.length]!)
      })
    fc.assert(
      fc.property(documents, (all) => {
        const { history, blockAt } = historyOf(all)
        const { to, from } = touchedBetween(history, { blockAt, pair })
        const [first, last] = [history[0]!.blocks, history.at(-1)!.blocks]
        for (const revisions of [...to.values(), ...from.values()]) {
          expect(revisions).toEqual(revisions.toSorted((a, b) => a - b))
          expect(new Set(revisions).size).toBe(revisions.length)
          for (const revision of revisions) {
            const [before, now] = [history[revision - 2]!.blocks, history[revision - 1]!.blocks]
            expect(now).not.toEqual(before)
          }
        }
        // A block of the last document that the first one had not was touched; so was one that is no longer there.
        last.forEach((ordinal, position) => {
          if (!first.includes(ordinal)) expect(to.has(position)).toBe(true)
        })
        expect(first.length - from.size).toBeLessThanOrEqual(last.length)
        for (const position of from.keys()) expect(first[position]).toBeDefined()
      }),
    )
  })
})
