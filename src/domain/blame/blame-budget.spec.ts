import { describe, expect, it } from '@jest/globals'
import { historyOf } from '../../../test/support/histories.js'
import { defaultBlameBudget } from './blame-budget.js'
import { blameRevision } from './blame-revision.js'

/** `count` different words, starting with number `first`. */
const wordsFrom = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `w${first + index}`).join(' ')

describe('BlameHistory out of budget', () => {
  const documents = [
    [`${wordsFrom(0, 40)} end`],
    [`${wordsFrom(0, 10)} x ${wordsFrom(11, 10)} y ${wordsFrom(22, 10)} z`],
    [`${wordsFrom(11, 10)} y ${wordsFrom(50, 10)} ${wordsFrom(0, 10)} x q`, 'Another paragraph of a few words.'],
  ]

  it.each([
    ['characters', 'size'],
    ['words', 'size'],
    ['passages', 'size'],
    ['pairing', 'work'],
    ['alignment', 'work'],
    ['block', 'work'],
  ] as const)('is coarser without %s, and says so', (step, reason) => {
    const { history, blockAt } = historyOf(documents)
    const budget = { ...defaultBlameBudget, [step]: step === 'characters' ? 200 : 0 }
    const { blocks, degraded } = blameRevision(history, 3, { blockAt, language: 'en', budget })
    expect(degraded?.reason).toBe(reason)
    expect(blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(documents[2])
  })

  it('gives a block that it cannot cut as a whole to the revision that brought it', () => {
    const { history, blockAt } = historyOf(documents)
    const { blocks, degraded } = blameRevision(history, 2, {
      blockAt,
      language: 'en',
      budget: { ...defaultBlameBudget, words: 41 },
    })
    expect(blocks[0]!.runs).toEqual([{ revision: 2, text: documents[1]![0] }])
    expect(degraded).toEqual({ reason: 'size', blocks: 1 })
  })

  it('ends soon on words that repeat, and on one block of a million letters', () => {
    const texts = (documents: string[][]): string[] => {
      const { history, blockAt } = historyOf(documents)
      const { blocks } = blameRevision(history, documents.length, { blockAt, language: 'en' })
      return blocks.map(({ runs }) => runs.map(({ text }) => text).join(''))
    }
    const repeated = [['a b '.repeat(50_000)], ['b a a '.repeat(35_000)], [`c ${'a b '.repeat(50_000)}`]]
    expect(texts(repeated)[0]).toBe(repeated[2]![0])
    const letters = [['x'.repeat(1_000_000)], [`${'x'.repeat(500_000)}y${'x'.repeat(500_000)}`]]
    expect(texts(letters)).toEqual(letters[1])
    const five = 'v w x y z '
    const cut = [[five.repeat(20_000)], [`${five.repeat(20)}q `.repeat(1_000)]]
    expect(texts(cut)[0]).toBe(cut[1]![0])
  })
})
