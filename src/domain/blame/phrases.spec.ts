import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { proseText } from '../../../test/support/arbitraries/diff.js'
import { type DocumentOfTest, historyOf } from '../../../test/support/histories.js'
import { foldPhrase } from './fold-phrase.js'
import { phraseTimes } from './phrases.js'

const minute = (count: number): Date => new Date(Date.UTC(2024, 5, 20, 8, count))
const releasesOf = (...pairs: [revision: number, at: number][]) =>
  pairs.map(([revision, at], index) => ({ number: index + 1, revision, at: minute(at) }))

function times(documents: DocumentOfTest[], phrase: string, releases = releasesOf(), options = {}) {
  return phraseTimes(historyOf(documents).history, phrase, {
    blockAt: historyOf(documents).blockAt,
    releases,
    ...options,
  })
}
const isIn = (text: DocumentOfTest[number], phrase: string, options = {}): boolean =>
  times([[text]], phrase, [], options).revisions.length > 0

describe('when a phrase was in an article', () => {
  const documents = [
    ['It was 3 degrees.'],
    ['It was 8 degrees.', 'More.'],
    ['More.', 'It was 8 degrees.'],
    ['More.'],
    ['It was 8 degrees.'],
  ]

  it('is ranges of revisions that hold it', () => {
    expect(times(documents, '8 degrees').revisions).toEqual([
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ])
    expect(times(documents, 'degrees').revisions).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 5 },
    ])
    expect(times(documents, '9 degrees')).toEqual({ revisions: [], public: [] })
  })

  it('is the time in which a release with it was live, through releases that both have it', () => {
    const releases = releasesOf([1, 0], [2, 10], [3, 20], [4, 30], [5, 50])
    expect(times(documents, '8 degrees', releases).public).toEqual([
      { from: minute(10), to: minute(30) },
      { from: minute(50), to: null },
    ])
    expect(times(documents, 'More', releases).public).toEqual([{ from: minute(10), to: minute(50) }])
  })

  it('leaves out holds, and what no release had', () => {
    const hidden = [{ from: minute(12), to: minute(15) }]
    expect(times(documents, '8 degrees', releasesOf([2, 10], [4, 30]), { hidden }).public).toEqual([
      { from: minute(10), to: minute(12) },
      { from: minute(15), to: minute(30) },
    ])
    expect(times(documents, '8 degrees', releasesOf([1, 0], [4, 30])).public).toEqual([])
  })

  it('P1: has no numbers but those it was given, which are neighbours of each other', () => {
    const { history, blockAt } = historyOf([['one two'], ['one two three'], ['three']], [3, 8, 21])
    expect(phraseTimes(history, 'two', { blockAt, releases: [] }).revisions).toEqual([{ from: 3, to: 8 }])
  })

  it('looks within one block, whatever its marks', () => {
    expect(
      isIn({ kind: 'paragraph', runs: [{ text: 'the min' }, { text: 'ister said', em: true }] }, 'minister said'),
    ).toBe(true)
    expect(times([['the minister', 'said']], 'minister said').revisions).toEqual([])
    expect(isIn({ kind: 'image', src: 'x', alt: 'A boat' }, 'boat')).toBe(true)
    expect(isIn({ kind: 'embed', url: 'https://a.example/boat' }, 'boat')).toBe(false)
  })

  it.each([
    ['one  two\n three', 'one two three'],
    ['one\u00A0two', 'one two'],
    ['it’s', "it's"],
    ["it's", 'it’s'],
    ['“No”, he said', '"No", he said'],
    ['«No»', '“No”'],
    ['cafe\u0301', 'caf\u00E9'],
    ['co\u00ADoperate', 'cooperate'],
    ['政府宣布新计划', '宣布新'],
    ['👩‍👩‍👧‍👦 and 🇳🇱', '👦 and 🇳🇱'],
  ])('finds in %j the phrase %j', (text, phrase) => {
    expect(isIn(text, phrase)).toBe(true)
    expect(isIn(text, ` ${phrase}\n`)).toBe(true)
  })

  it.each([
    ['The Mayor', 'the mayor'],
    ['ΟΔΟΣ', 'οδός'.normalize('NFD').replace('\u0301', '')],
    ['ΣΟΦΟΣΑ', 'σοφος'],
    ['İstanbul', 'İSTANBUL'],
    ['straße', 'STRAẞE'],
    ['ПРАВДА', 'правда'],
  ])('finds in %j the phrase %j only without case', (text, phrase) => {
    expect([isIn(text, phrase), isIn(text, phrase, { ignoreCase: true })]).toEqual([false, true])
  })

  it.each(['', ' \n', '\u200B'])('finds %j nowhere', (phrase) => {
    expect(isIn('any  text', phrase)).toBe(false)
  })

  it('has nothing for an emptied block, and searches each block once', () => {
    const { history } = historyOf(documents)
    const asked: number[] = []
    const blockAt = (ordinal: number) => {
      asked.push(ordinal)
      return null
    }
    expect(phraseTimes(history, 'degrees', { blockAt, releases: [] }).revisions).toEqual([])
    expect(asked.length).toBe(new Set(asked).size)
  })

  it('finds every part of a text, in any case and with any white space', () => {
    const part = fc
      .tuple(proseText, proseText, proseText)
      .filter(([, middle]) => foldPhrase(middle, true).trim() !== '')
    fc.assert(
      fc.property(part, fc.boolean(), ([before, middle, after], ignoreCase) => {
        const text = `${before} ${middle} ${after}`
        expect(isIn(text, middle, { ignoreCase })).toBe(true)
        expect(isIn(text, middle.toUpperCase().toLowerCase(), { ignoreCase: true })).toBe(
          foldPhrase(text, true).includes(foldPhrase(middle.toUpperCase().toLowerCase(), true).trim()),
        )
      }),
    )
  })
})
