import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyBlock, editedDocument } from '../../../test/support/arbitraries/diff.js'
import { textOf } from '../content/block-text.js'
import type { Block, Run } from '../content/content.js'
import { attributesOf } from './attributes/attributes-of.js'
import { describeAttribute } from './attributes/describe-attribute.js'
import { defaultBudget, Meter } from './budget.js'
import { compareAttributes } from './compare-attributes.js'
import { compareWords } from './compare-words.js'
import type { AttributeChange } from './diff.js'

function compare(before: Block, after: Block) {
  const options = { language: 'en', granularity: 'word', meter: new Meter(defaultBudget) } as const
  const { segments } = compareWords(textOf(before), textOf(after), options)
  return { segments, attributes: compareAttributes(before, after, segments) }
}

const attributes = (before: Block, after: Block): AttributeChange[] => compare(before, after).attributes
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })
const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map((text) => [{ text }]) })
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  header: false,
  rows: rows.map((row) => row.map((text) => [{ text }])),
})

// Blocks close to each other, where a change is easiest to lose.
const blockPair = fc.oneof(
  fc.tuple(anyBlock, anyBlock),
  editedDocument.map(({ before, after }) => [before.at(-1)!, after.at(-1) ?? before[0]!] as const),
)

describe('compareAttributes', () => {
  it('D2: two blocks differ if and only if a segment or an attribute says so', () => {
    fc.assert(
      fc.property(blockPair, ([before, after]) => {
        const { segments, attributes } = compare(before, after)
        const told = attributes.length > 0 || segments.some(({ op }) => op !== 'same')
        expect(told).toBe(JSON.stringify(before) !== JSON.stringify(after))
      }),
      { numRuns: 1000 },
    )
  })

  it('D2: tells apart blocks whose text and marks are the same', () => {
    const pairs: [Block, Block][] = [
      [paragraph({ text: 'ab' }), paragraph({ text: 'a' }, { text: 'b' })],
      [paragraph({ text: 'ab', em: true }), paragraph({ text: 'a', em: true }, { text: 'b', em: true })],
      [paragraph(), paragraph({ text: '' })],
      [paragraph({ text: '' }), paragraph({ text: '', strong: true })],
      [list('a\nb'), list('a', 'b')],
      [list('a', 'b\nc'), list('a\nb', 'c')],
      [list(), list('')],
      [table(['a\tb']), table(['a', 'b'])],
      [table([]), table([''])],
      [table(), table([])],
    ]
    for (const [before, after] of pairs) {
      expect(attributes(before, after)).not.toEqual([])
      expect(attributes(after, before)).not.toEqual([])
      expect(attributes(before, structuredClone(before))).toEqual([])
    }
  })

  it('every range lies in the text it counts in', () => {
    fc.assert(
      fc.property(blockPair, ([before, after]) => {
        for (const change of attributes(before, after)) {
          if (!change.at) continue
          const length = textOf('after' in change ? after : before).length
          expect(change.at.start >= 0 && change.at.start < change.at.end && change.at.end <= length).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reports a changed link target on the words it stands on, once, though a word in it changed', () => {
    const before = paragraph({ text: 'See ' }, { text: 'the old full report', href: 'https://a.example/' })
    const after = paragraph({ text: 'See ' }, { text: 'the new full report', href: 'https://b.example/' })
    expect(attributes(before, after)).toEqual([
      { name: 'href', at: { start: 4, end: 23 }, before: 'https://a.example/', after: 'https://b.example/' },
    ])
  })

  it('is quiet about a new word that has the mark of the words around it', () => {
    const before = paragraph({ text: 'a ' }, { text: 'firm promise', strong: true })
    const after = paragraph({ text: 'a ' }, { text: 'firm new promise', strong: true })
    expect(attributes(before, after)).toEqual([])
    expect(attributes(after, before)).toEqual([])
  })

  it('reports a new linked word among plain ones, and a removed one in the text before', () => {
    const plain = paragraph({ text: 'He said on Monday' })
    const linked = paragraph({ text: 'He said ' }, { text: 'here ', href: 'x' }, { text: 'on Monday' })
    expect(attributes(plain, linked)).toEqual([{ name: 'href', at: { start: 8, end: 13 }, after: 'x' }])
    expect(attributes(linked, plain)).toEqual([{ name: 'href', at: { start: 8, end: 13 }, before: 'x' }])
  })

  it('reports a mark that came, and one that went', () => {
    const [plain, marked] = [
      paragraph({ text: 'so it is' }),
      paragraph({ text: 'so ' }, { text: 'it', em: true }, { text: ' is' }),
    ]
    expect(attributes(plain, marked)).toEqual([{ name: 'em', at: { start: 3, end: 5 }, after: true }])
    expect(attributes(marked, plain)).toEqual([{ name: 'em', at: { start: 3, end: 5 }, before: true }])
  })

  it('reports kind, level, source, caption, order, header, language, cite and title', () => {
    const runs = [{ text: 'Words' }]
    const image = { kind: 'image', src: 'a.jpg', alt: 'A' } as const
    const changes: [Block, Block, AttributeChange[]][] = [
      [
        paragraph(...runs),
        { kind: 'heading', level: 2, runs },
        [
          { name: 'kind', before: 'paragraph', after: 'heading' },
          { name: 'level', after: 2 },
        ],
      ],
      [
        { kind: 'heading', level: 2, runs },
        { kind: 'heading', level: 3, runs },
        [{ name: 'level', before: 2, after: 3 }],
      ],
      [image, { ...image, src: 'b.jpg' }, [{ name: 'src', before: 'a.jpg', after: 'b.jpg' }]],
      [image, { ...image, caption: '' }, [{ name: 'caption', after: '' }]],
      [{ ...image, credit: 'AP' }, image, [{ name: 'credit', before: 'AP' }]],
      [list('a'), { ...list('a'), ordered: true } as Block, [{ name: 'ordered', before: false, after: true }]],
      [table(['a']), { ...table(['a']), header: true } as Block, [{ name: 'header', before: false, after: true }]],
      [{ kind: 'code', text: 'x' }, { kind: 'code', text: 'x', language: 'js' }, [{ name: 'language', after: 'js' }]],
      [{ kind: 'quote', runs }, { kind: 'quote', runs, cite: 'u' }, [{ name: 'cite', after: 'u' }]],
      [
        { kind: 'embed', url: 'u', title: 't' },
        { kind: 'embed', url: 'v' },
        [
          { name: 'url', before: 'u', after: 'v' },
          { name: 'title', before: 't' },
        ],
      ],
    ]
    for (const [before, after, expected] of changes) expect(attributes(before, after)).toEqual(expected)
  })

  it('reports where an item ended and text went on instead', () => {
    expect(attributes(list('a', 'b'), list('a\nb'))).toEqual([
      { name: 'boundary', at: { start: 1, end: 2 }, before: 'item', after: 'text' },
    ])
  })
})

describe('attributesOf', () => {
  it('lists what is about a block besides its text', () => {
    const block: Block = { kind: 'quote', cite: 'u', runs: [{ text: 'a' }, { text: 'b', href: 'x' }] }
    expect(attributesOf(block, 'after')).toEqual([
      { name: 'cite', after: 'u' },
      { name: 'href', at: { start: 1, end: 2 }, after: 'x' },
    ])
  })
})

describe('describeAttribute', () => {
  it('has words for every change', () => {
    fc.assert(
      fc.property(blockPair, ([before, after]) => {
        for (const change of attributes(before, after)) {
          const told = describeAttribute(change, textOf(before), textOf(after))
          expect(told.label).toMatch(/^[A-Z][a-z]+/)
          expect(JSON.stringify(told)).not.toContain('undefined')
        }
      }),
    )
  })

  it('says what a link was and is', () => {
    const change = { name: 'href', at: { start: 0, end: 3 }, before: 'a', after: 'b' }
    expect(describeAttribute(change, '', 'See it')).toEqual({
      label: 'Link changed',
      words: 'See',
      before: 'a',
      after: 'b',
    })
  })
})
