import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { blockList, editedDocument, keyed } from '../../../../test/support/arbitraries/diff.js'
import type { Block } from '../../content/content.js'
import { compareDocuments } from '../compare-documents.js'
import type { Diff, Entry, Segment } from '../diff.js'
import { findTrivial } from '../find-trivial.js'
import { changeOf } from '../segment-sides.js'
import { findSubstance } from './find-substance.js'

const inline = { from: { inline: true }, to: { inline: true } } as const
const paragraph = (text: string, href?: string): Block => ({
  kind: 'paragraph',
  runs: href === undefined ? [{ text }] : [{ text, href }],
})
const compare = (before: Block[], after: Block[], language = 'en'): Diff =>
  compareDocuments(keyed(before), keyed(after), { language, ...inline })
const substance = (before: Block, after: Block, language = 'en') =>
  compare([before], [after], language).substance.map(({ entry: _entry, ...finding }) => finding)

describe('findSubstance', () => {
  it('names a link that leads elsewhere, came or went on words that stayed', () => {
    const [one, other] = ['https://a.example/', 'https://b.example/']
    const text = 'The full report is here.'
    expect(substance(paragraph(text, one), paragraph(text, other))).toEqual([
      { code: 'link', before: one, after: other },
    ])
    expect(substance(paragraph(text), paragraph(text, other))).toEqual([{ code: 'link', after: other }])
    expect(substance(paragraph(text, one), paragraph(text))).toEqual([{ code: 'link', before: one }])
    const embed = (url: string): Block => ({ kind: 'embed', url })
    expect(substance(embed(one), embed(other))).toEqual([{ code: 'link', before: one, after: other }])
  })

  it('names no link on words that are themselves new', () => {
    const before = paragraph('The report was long.')
    const after: Block = {
      kind: 'paragraph',
      runs: [{ text: 'The report was long' }, { text: ' and dull', href: 'https://a.example/' }, { text: '.' }],
    }
    expect(substance(before, after)).toEqual([])
  })

  it('names another picture, description or caption, but not its typography', () => {
    const image = (src: string, alt: string, caption: string): Block => ({ kind: 'image', src, alt, caption })
    const before = image('a.jpg', 'A quiet street', "The mayor's house")
    expect(substance(before, image('b.jpg', 'A quiet street', 'The mayor’s house'))).toEqual([
      { code: 'image', before: 'a.jpg', after: 'b.jpg' },
    ])
    expect(substance(before, image('a.jpg', 'A crowded street', "The bishop's house"))).toEqual([
      { code: 'image', before: "The mayor's house", after: "The bishop's house" },
      { code: 'image', before: 'A quiet street', after: 'A crowded street' },
    ])
  })

  it('names whole blocks that came or went, cut between words', () => {
    const long = paragraph('Nobody had expected the river to rise so fast. '.repeat(10).trim())
    const { substance } = compare([paragraph('The first stays.')], [paragraph('The first stays.'), long])
    expect(substance).toHaveLength(1)
    const [{ code, after = '', entry }] = substance as [Diff['substance'][number]]
    expect([code, entry]).toEqual(['addition', 1])
    expect(after.length).toBeLessThanOrEqual(200)
    expect(after).toMatch(/[a-z.]…$/)
    const images = compare([{ kind: 'image', src: 'a.jpg', alt: 'A street' }], [])
    expect(images.substance).toEqual([{ code: 'image', entry: 0, before: 'A street' }])
  })

  it('says nothing of bylines, code and blocks without letters', () => {
    expect(
      substance({ kind: 'byline', text: 'By Ann Lee' }, { kind: 'byline', text: 'By Ann Lee and Bo Chen' }),
    ).toHaveLength(1)
    expect(compare([], [{ kind: 'byline', text: 'By Ann Lee' }]).substance).toEqual([])
    expect(substance({ kind: 'code', text: 'x = 1' }, { kind: 'code', text: 'x = 2' })).toEqual([])
    expect(compare([], [paragraph('* * *')]).substance).toEqual([])
  })

  it.each('“” „“ ‟” «» »« »» ‹› 「」 『』 ﹁﹂ ‘’ ‚‘ "" ＂＂'.split(' '))(
    'sees words that changed inside %s, whichever mark opens',
    ([opens, closes]) => {
      const said = (word: string): Block => paragraph(`Then he said ${opens}we will ${word} it${closes} to all.`)
      expect(substance(said('close'), said('clean'))).toContainEqual({
        code: 'quote',
        before: 'we will close it',
        after: 'we will clean it',
      })
    },
  )

  it('takes all of a quote block as quoted', () => {
    const quote = (text: string): Block => ({ kind: 'quote', runs: [{ text }] })
    expect(substance(quote('We shall overcome.'), quote('We may overcome.'))).toEqual([
      { code: 'quote', before: 'We shall overcome.', after: 'We may overcome.' },
    ])
    expect(substance(quote('We shall overcome'), quote('We shall overcome.'))).toEqual([])
  })

  const segments: Segment[] = [
    { op: 'same', text: 'Police found ' },
    { op: 'remove', text: '12' },
    { op: 'add', text: '15' },
    { op: 'same', text: ' guns.' },
  ]
  const twelve = [{ code: 'number', entry: 0, before: '12 guns', after: '15 guns' }]

  it('looks into blocks that were split, merged or moved with edits, not into those that only moved', () => {
    const [before, after] = [paragraph('Police found 12 guns.'), paragraph('Police found 15 guns.')]
    const edit = { from: 0, to: 0, before, after, segments, attributes: [] }
    const split: Entry = {
      op: 'split',
      from: 0,
      to: [0],
      before,
      after: [after],
      segments: [segments],
      attributes: [[]],
    }
    const merge: Entry = {
      op: 'merge',
      from: [0],
      to: 0,
      before: [before],
      after,
      segments: [segments],
      attributes: [[]],
    }
    for (const entry of [{ op: 'edit', ...edit }, { op: 'move', ...edit }, split, merge] as Entry[]) {
      expect(findSubstance([entry], { language: 'en' })).toEqual(twelve)
    }
    const same: Segment[] = [{ op: 'same', text: 'Police found 12 guns.' }]
    const moved: Entry = { op: 'move', from: 0, to: 3, before, after: before, segments: same, attributes: [] }
    expect(findSubstance([moved], { language: 'en' })).toEqual([])
    expect(findTrivial([moved], { language: 'en', substance: [] })).toEqual([{ reason: 'order', entry: 0 }])
  })

  it('finds the same in coarse segments, as far as it can', () => {
    const coarse: Segment[] = [
      { op: 'remove', text: 'Police found 12 guns.' },
      { op: 'add', text: 'Police found 15 guns.' },
    ]
    const [before, after] = [paragraph('Police found 12 guns.'), paragraph('Police found 15 guns.')]
    const entry: Entry = { op: 'edit', from: 0, to: 0, before, after, segments: coarse, attributes: [] }
    expect(findSubstance([entry], { language: 'en' })).toEqual(twelve)
  })

  it('sees a sentence that was put in although its beginning is that of the next', () => {
    const before = paragraph('The minister smiled. The minister left the room.')
    const after = paragraph('The minister smiled. The minister drank some water. The minister left the room.')
    expect(substance(before, after)).toEqual([{ code: 'addition', after: 'The minister drank some water.' }])
  })

  it('stops after 200 findings', () => {
    const digits = (from: number): string =>
      Array.from({ length: 300 }, (_, at) => `x${at} has ${from + at} parts`).join('. ')
    const blocks = (from: number): Block[] => [0, 1, 2].map(() => paragraph(digits(from)))
    expect(compare(blocks(1000), blocks(2000)).substance.length).toBeLessThanOrEqual(200)
  })

  const documents = fc.oneof(editedDocument, fc.record({ before: blockList, after: blockList }))
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'zh', 'ar', 'hi', 'th', 'ja', 'xx', '')

  it('never throws, names entries that are there and changed, and finds nothing between equal documents', () => {
    fc.assert(
      fc.property(documents, languages, ({ before, after }, language) => {
        const { entries, substance, trivial } = compare(before, after, language)
        expect(findSubstance(structuredClone(entries), { language })).toEqual(substance)
        for (const { entry, before, after } of substance) {
          expect(entries[entry]).toBeDefined()
          expect(entries[entry]?.op).not.toBe('same')
          expect(Math.max(before?.length ?? 0, after?.length ?? 0)).toBeLessThanOrEqual(200)
          expect(before ?? after).toBeDefined()
        }
        const substantial = new Set(substance.map(({ entry }) => entry))
        expect(trivial.filter(({ entry }) => substantial.has(entry))).toEqual([])
        expect(compare(before, structuredClone(before), language)).toMatchObject({ substance: [], trivial: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('finds as many numbers when what was and what is change places', () => {
    const number = fc.constantFrom(
      '5',
      'five',
      '1,000',
      '1000',
      '3.5 km',
      'two dozen',
      '$4m',
      'a',
      'third',
      '12%',
      '١٢',
    )
    const noun = fc.constantFrom('people', 'guns', 'and', 'of them', 'were found.', 'He saw')
    const text = fc.array(fc.tuple(number, noun), { maxLength: 6 }).map((parts) => parts.flat().join(' '))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { entries } = compare([paragraph(one)], [paragraph(other)])
        const numbers = (all: Entry[]) =>
          findSubstance(all, { language: 'en' }).filter(({ code }) => code === 'number').length
        expect(numbers(entries.map(turned))).toBe(numbers(entries))
      }),
      { numRuns: 300 },
    )
  })
})

/** An entry the other way round. */
function turned(entry: Entry): Entry {
  if (entry.op === 'add') return { op: 'remove', from: entry.to, block: entry.block }
  if (entry.op === 'remove') return { op: 'add', to: entry.from, block: entry.block }
  if (entry.op !== 'edit') return entry
  const other = { same: 'same', add: 'remove', remove: 'add' } as const
  const segments = entry.segments.map((segment) => ({ op: other[changeOf(segment)], text: segment.text }))
  return { ...entry, before: entry.after, after: entry.before, segments }
}
