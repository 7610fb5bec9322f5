import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Block } from '../content/content.js'
import { textOf } from '../content/block-text.js'
import { Refusal } from '../refusal.js'
import { containsWords } from './contains-words.js'
import type { TextQuote } from './correction.js'
import { locateAnchor } from './locate-anchor.js'

const paragraph = (...texts: string[]): Block => ({ kind: 'paragraph', runs: texts.map((text) => ({ text })) })

const article: Block[] = [
  { kind: 'headline', text: 'Dutch premier clears last hurdle' },
  paragraph('Hungary and Turkey had opposed him. ', 'Turkey', ' gave way in April.'),
  paragraph('Romania’s president withdrew – and then Turkey followed.'),
  { kind: 'list', ordered: false, items: [[{ text: 'Hungary' }], [{ text: 'Slovakia' }]] },
]

function refusalOf(blocks: Block[], quote: TextQuote): Refusal {
  try {
    locateAnchor(blocks, quote, '/anchors/0')
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was located')
}

describe('locating an anchor', () => {
  it('finds words that stand once, and says where in UTF-16 units', () => {
    expect(locateAnchor(article, { exact: 'Slovakia' })).toEqual({ block: 3, start: 8, end: 16 })
    expect(locateAnchor([paragraph('👩‍👩‍👧 won')], { exact: 'won' })).toEqual({ block: 0, start: 9, end: 12 })
  })

  it('does not mind the marks inside the words', () => {
    expect(locateAnchor(article, { exact: 'him. Turkey gave' })).toEqual({ block: 1, start: 31, end: 47 })
  })

  it.each([
    [{ exact: 'Turkey', prefix: 'Hungary and ' }, 1, 12],
    [{ exact: 'Turkey', suffix: ' gave way' }, 1, 36],
    [{ exact: 'Turkey', prefix: 'then', suffix: 'followed' }, 2, 40],
    [{ exact: 'Hungary', prefix: 'followed.\n\n' }, 3, 0],
    [{ exact: 'Hungary', prefix: 'premier clears last  hurdle', suffix: ' and\tTurkey' }, 1, 0],
  ])('settles by the context, loosely in white space and across blocks: %j', (quote, block, start) => {
    expect(locateAnchor(article, quote)).toEqual({ block, start, end: start + quote.exact.length })
  })

  it('reads the context as text, not as a pattern', () => {
    const blocks = [paragraph('cost $5 (a.b) or cost $5 (aXb)')]
    expect(locateAnchor(blocks, { exact: '$5', suffix: ' (a.b)' })).toMatchObject({ start: 5 })
    expect(locateAnchor(blocks, { exact: '$5', suffix: ' (aXb)' })).toMatchObject({ start: 22 })
  })

  it.each([
    { exact: 'Turkey' },
    { exact: 'Hungary', prefix: '' },
    { exact: 'Turkey', prefix: 'nowhere' },
    { exact: 'Turkey', suffix: ' ' },
  ])('refuses as ambiguous what the context does not settle: %j', (quote) => {
    const refusal = refusalOf(article, quote)
    expect(refusal.code).toBe('anchor_ambiguous')
    expect(refusal.members).toEqual({ occurrences: quote.exact === 'Turkey' ? 3 : 2 })
    expect(refusal.errors[0]?.path).toBe('/anchors/0/exact')
  })

  it('counts overlapping occurrences, for they are different words', () => {
    expect(refusalOf([paragraph('aaa')], { exact: 'aa' }).members).toEqual({ occurrences: 2 })
  })

  it('refuses words that are not there, that span blocks, or that are none', () => {
    expect(refusalOf(article, { exact: 'Bulgaria' })).toMatchObject({ code: 'anchor_not_found', members: {} })
    expect(refusalOf(article, { exact: 'April.Romania' }).code).toBe('anchor_not_found')
    expect(refusalOf(article, { exact: '' }).code).toBe('anchor_not_found')
    expect(refusalOf([], { exact: 'a' }).code).toBe('anchor_not_found')
  })

  it('refuses words that stand once, but in another context', () => {
    expect(refusalOf(article, { exact: 'Slovakia', prefix: 'Poland and ' })).toMatchObject({
      code: 'anchor_not_found',
      members: { nearest: { block: 3, start: 8, end: 16, exact: 'Slovakia' } },
      errors: [{ path: '/anchors/0' }],
    })
  })

  it.each([
    "Romania's President withdrew - and",
    '  Romania’s \n president withdrew – and',
    'Románia’s president withdrew – and',
  ])('names the nearest words when only the typing differs: %j', (exact) => {
    expect(refusalOf(article, { exact }).members).toEqual({
      nearest: { block: 2, start: 0, end: 34, exact: 'Romania’s president withdrew – and' },
    })
  })

  it('looks for nearest words in short documents only', () => {
    const long = [paragraph('Turkey said no.'), paragraph('x'.repeat(200_000))]
    expect(refusalOf(long, { exact: 'turkey' }).members).toEqual({})
  })

  it('answers at once where white space and quotes are made to be slow', () => {
    const blocks = [paragraph(' '.repeat(300_000))]
    expect(refusalOf(blocks, { exact: ' ', prefix: 'a', suffix: 'b c' }).code).toBe('anchor_ambiguous')
  })

  it('finds any words of any document again by their whole context', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '中', '😀'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (parts, pick, from, length) => {
        const blocks = parts.map((text) => paragraph(text))
        const block = pick % blocks.length
        const text = textOf(blocks[block]!)
        fc.pre(text.trim() !== '')
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        const quote = { exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end) }
        let found
        try {
          found = locateAnchor(blocks, quote)
        } catch (error) {
          // Two blocks with the same words: nothing inside them can tell one from the other.
          expect((error as Refusal).code).toBe('anchor_ambiguous')
          return
        }
        expect(text.slice(start, end)).toBe(textOf(blocks[found.block]!).slice(found.start, found.end))
        expect(containsWords(blocks, quote.exact)).toBe(true)
      }),
    )
  })
})

describe('asking whether words stand in a document', () => {
  it('ignores marks and does not join blocks', () => {
    expect(containsWords(article, 'him. Turkey gave')).toBe(true)
    expect(containsWords(article, 'April.Romania')).toBe(false)
    expect(containsWords(article, 'Hungary\nSlovakia')).toBe(true)
    expect(containsWords(article, '')).toBe(false)
  })
})
