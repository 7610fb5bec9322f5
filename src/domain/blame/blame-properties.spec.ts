import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { editedDocument } from '../../../test/support/arbitraries/diff.js'
import { historyOf } from '../../../test/support/histories.js'
import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import { splitWords } from '../diff/words/split-words.js'
import { defaultBlameBudget } from './blame-budget.js'
import { BlameHistory } from './blame-history.js'
import { blameRevision } from './blame-revision.js'
import { cutSentences } from './cut-sentences.js'

const languages = fc.constantFrom('en', 'zh', 'th', 'ar', 'hi')

/** Documents that are edits of each other, that come back, and that are made of parts of others. */
const documents: fc.Arbitrary<Block[][]> = fc
  .tuple(
    fc.array(editedDocument, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 8 }),
  )
  .map(([pairs, picks]) => {
    const pool = pairs.flatMap(({ before, after }) => [before, after])
    const pick = (index: number): Block[] => pool[index % pool.length]!
    return picks.map(([one, other, mixed]) => (mixed ? [...pick(one).slice(0, 4), ...pick(other).slice(2)] : pick(one)))
  })

const numbersFor = (count: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: count, maxLength: count })
    .map((numbers) => numbers.toSorted((a, b) => a - b))

/** With a budget that is sometimes too small. */
const budgets = fc.record({
  characters: fc.constantFrom(300, 1e6),
  words: fc.constantFrom(60, 1e6),
  passages: fc.constantFrom(0, 50, 1e6),
  pairing: fc.constantFrom(0, 200, 1e6),
  alignment: fc.constantFrom(0, 20, 1e6),
  block: fc.constantFrom(2, 1e6),
})

const histories = documents.chain((all) => fc.tuple(fc.constant(all), numbersFor(all.length), languages))

describe('blame of any history', () => {
  it('has runs that are the text of each block, of revisions that were there', () => {
    fc.assert(
      fc.property(histories, fc.option(budgets), ([all, numbers, language], budget) => {
        const { history, blockAt } = historyOf(all, numbers)
        const blamed = new BlameHistory({ blockAt, language, budget: budget ?? defaultBlameBudget })
        for (const revision of history) blamed.extend(revision)
        history.forEach(({ number, blocks: ordinals }, index) => {
          const { blocks } = blamed.blame(number)
          expect(blocks.map(({ position }) => position)).toEqual([...ordinals.keys()])
          blocks.forEach(({ position, runs, introducedIn }) => {
            expect(runs.map(({ text }) => text).join('')).toBe(textOf(all[index]![position]!))
            expect(introducedIn).toBe(history.find(({ blocks }) => blocks.includes(ordinals[position]!))!.number)
            runs.forEach(({ text, revision }, at) => {
              expect(text).not.toBe('')
              expect(numbers.slice(0, index + 1)).toContain(revision)
              expect(revision).toBeLessThanOrEqual(introducedIn)
              expect(runs[at + 1]?.revision).not.toBe(revision)
            })
          })
        })
      }),
      { numRuns: 300 },
    )
  })

  it('gives words only to revisions whose document had them', () => {
    fc.assert(
      fc.property(histories, ([all, numbers, language]) => {
        const { history, blockAt } = historyOf(all, numbers)
        const pieces = (text: string): string[] => cutSentences(text).flatMap((each) => splitWords(each, language))
        const words = new Map(
          history.map(({ number }, index) => [number, new Set(all[index]!.flatMap((block) => pieces(textOf(block))))]),
        )
        for (const { runs, position } of blameRevision(history, numbers.at(-1)!, { blockAt, language }).blocks) {
          let [at, end] = [0, 0]
          let rest = runs
          for (const piece of pieces(textOf(all.at(-1)![position]!))) {
            if (at >= end) {
              end += rest[0]!.text.length
              rest = rest.slice(1)
            }
            const run = runs[runs.length - rest.length - 1]!
            at += piece.length
            if (piece.trim() !== '') expect(words.get(run.revision)).toContain(piece)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says the same of a revision whatever comes after it', () => {
    fc.assert(
      fc.property(histories, ([all, numbers, language]) => {
        const { history, blockAt } = historyOf(all, numbers)
        const whole = new BlameHistory({ blockAt, language })
        for (const revision of history) whole.extend(revision)
        history.forEach(({ number }, index) => {
          const alone = blameRevision(history.slice(0, index + 1), number, { blockAt, language })
          expect(whole.blame(number)).toEqual(alone)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('leaves a word to the revision that brought it while only what is around it changes', () => {
    const edit = fc.record({
      at: fc.nat(),
      text: fc.constantFrom('red', 'the', 'of', '政府', '🇳🇱', 'said'),
      how: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), fc.nat({ max: 23 }), (edits, kept) => {
        let words = Array.from({ length: 24 }, (_, index) => ['the', 'of', 'a', `word${index}`][index % 4]!)
        words[kept] = 'Constance'
        const others = ['The weather stays as it is.', 'Editing by a colleague.']
        const all = [[...others, words.join(' ')]]
        for (const { at, text, how } of edits) {
          const index = at % words.length
          if (how === 3) others.reverse()
          else if (how === 0) words = words.toSpliced(index, 0, text)
          else if (words[index] !== 'Constance' && words.length > 12)
            words = words.toSpliced(index, 1, ...(how === 1 ? [] : [text]))
          all.push(edits.length % 2 === 0 ? [...others, words.join(' ')] : [words.join(' '), ...others])
        }
        const { history, blockAt } = historyOf(all)
        const { blocks } = blameRevision(history, history.length, { blockAt, language: 'en' })
        const run = blocks.flatMap(({ runs }) => runs).find(({ text }) => text.includes('Constance'))
        expect(run?.revision).toBe(1)
      }),
      { numRuns: 300 },
    )
  })
})
