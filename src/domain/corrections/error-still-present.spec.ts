import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Block } from '../content/content.js'
import { Refusal } from '../refusal.js'
import type { Claim, TextQuote } from './correction.js'
import { errorStillPresent } from './error-still-present.js'

const document = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] }))

const intro = 'The Dutch premier is about to lead the alliance.'
const error = 'Hungary and Slovakia had opposed him.'
const article = document(intro, error, 'Turkey said in April that it agreed. Later, Turkey said no more.')

interface Case {
  now: Block[]
  quote?: TextQuote
  before?: Block[]
  claim?: Claim
}

const stands = ({ now, quote = { exact: 'Slovakia' }, before = article, claim }: Case): boolean =>
  errorStillPresent(before, quote, now, claim)

describe('the error is still there', () => {
  it.each<[string, Case]>([
    ['when nothing was changed', { now: article }],
    ['when something else was changed', { now: document(intro.replace('about to', 'set to'), error) }],
    ['when its paragraph moved', { now: document(error, intro) }],
    [
      'when it was only marked',
      {
        now: [
          {
            kind: 'quote',
            runs: [{ text: 'Hungary and Slov' }, { text: 'akia', em: true }, { text: ' had opposed him.' }],
          },
        ],
      },
    ],
    ['when the words before it were changed', { now: document('Poland, Slovakia had opposed him.') }],
    ['when the words after it were changed', { now: document('Hungary and Slovakia opposed him for long.') }],
    ['when it occurs more often than before', { now: document(error, error) }],
    [
      'when another place with the same words was put right',
      {
        quote: { exact: 'Turkey', prefix: 'Later, ' },
        now: document(intro, error, 'Romania said in April that it agreed. Later, Turkey said no more.'),
      },
    ],
    [
      'when long words stand anywhere, whatever is beside them',
      {
        quote: { exact: 'Hungary and Slovakia had opposed' },
        now: document('At first both Hungary and Slovakia had opposed, diplomats say.'),
      },
    ],
    [
      'when the right words repeat the wrong ones, but nothing was added to them',
      { now: article, claim: { wrong: 'Slovakia', right: 'Slovakia and Turkey' } },
    ],
    [
      'in a script without spaces',
      {
        before: document('匈牙利和斯洛伐克曾反对他。'),
        quote: { exact: '斯洛伐克' },
        now: document('据报道，匈牙利和斯洛伐克曾反对他。'),
      },
    ],
  ])('%s', (_name, given) => {
    expect(stands(given)).toBe(true)
  })
})

describe('the error was put right', () => {
  it.each<[string, Case]>([
    ['when the words are gone', { now: document(intro, 'Hungary and Turkey had opposed him.') }],
    ['when the article is empty', { now: [] }],
    [
      'when only its own place was changed',
      {
        quote: { exact: 'Turkey', prefix: 'Later, ' },
        now: document('Turkey said in April that it agreed. Later, Ankara said no more.'),
      },
    ],
    [
      'when the same figure comes up in a new sentence',
      {
        before: document('The blast killed 12 people.'),
        quote: { exact: '12' },
        now: document('The blast killed 13 people.', 'It happened on 12 June.'),
      },
    ],
    [
      'when the figure is now part of a longer one',
      {
        before: document('It cost 1 million.'),
        quote: { exact: '1' },
        now: document('It cost 1.5 million.', 'It cost 11 or 0.1 million.'),
      },
    ],
    [
      'when the word is now part of a longer one',
      { before: document('A man was seen.'), quote: { exact: 'man' }, now: document('A manager was seen.') },
    ],
    [
      'when the words were incomplete and now go on',
      {
        now: document(intro, 'Hungary and Slovakia, like Turkey, had opposed him.'),
        claim: { wrong: 'Slovakia', right: 'Slovakia and Turkey opposed him too' },
      },
    ],
    ['when short words stand in other surroundings', { now: document('He was in Slovakia, too.') }],
    [
      'in a script without spaces',
      {
        before: document('匈牙利和斯洛伐克曾反对他。'),
        quote: { exact: '斯洛伐克' },
        now: document('匈牙利和土耳其曾反对他。', '他访问了斯洛伐克。'),
      },
    ],
  ])('%s', (_name, given) => {
    expect(stands(given)).toBe(false)
  })
})

describe('asking whether an error is still there', () => {
  it('is about words that were there', () => {
    expect(() => stands({ quote: { exact: 'Bulgaria' }, now: article })).toThrow(Refusal)
  })

  it('only counts words that occur everywhere', () => {
    const letters = 'e '.repeat(10_000)
    const quote = { exact: 'e', prefix: 'unique' }
    const anchored = document(letters, 'a unique e')
    expect(errorStillPresent(anchored, quote, document(letters, 'another e there'))).toBe(true)
    expect(errorStillPresent(anchored, quote, document(letters))).toBe(false)
  })

  const words = fc.array(fc.constantFrom('one', 'two', '3', 'four', '5.', '六七'), { minLength: 1, maxLength: 8 })
  const texts = fc.array(
    words.map((list) => list.join(' ')),
    { minLength: 1, maxLength: 4 },
  )

  it('never takes a document for put right that still has all that it had, in any order', () => {
    fc.assert(
      fc.property(texts, words, fc.array(fc.nat()), (others, wrong, order) => {
        const exact = `<${wrong.join(' ')}>`
        const all = document(...others, `one ${exact} two`)
        const shuffled = all
          .map((block, index) => ({ block, rank: order[index] ?? 0 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ block }) => block)
        expect(errorStillPresent(all, { exact }, shuffled)).toBe(true)
        expect(errorStillPresent(all, { exact }, shuffled, { wrong: exact, right: exact })).toBe(true)
      }),
    )
  })

  it('never finds an error in a document without the words', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const anchored = document(...before, 'one wrong two')
        expect(errorStillPresent(anchored, { exact: 'wrong' }, document(...after))).toBe(false)
      }),
    )
  })
})
