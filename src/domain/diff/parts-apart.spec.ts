import { describe, expect, it } from '@jest/globals'
import { applyPatch } from 'diff'
import * as fc from 'fast-check'
import { keyed } from '../../../test/support/arbitraries/diff.js'
import type { Block } from '../content/content.js'
import { checkDiff } from './check-diff.js'
import { compareDocuments } from './compare-documents.js'
import { documentLines, writeDiffUnified } from './write-diff-unified.js'

const inline = { inline: true } as const
const compare = (from: Block[], to: Block[]) =>
  compareDocuments(keyed(from), keyed(to), { language: 'en', from: inline, to: inline })
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const operations = (from: string[], to: string[]) =>
  compare(from.map(paragraph), to.map(paragraph)).entries.map((entry) => [
    entry.op,
    'from' in entry ? entry.from : null,
    'to' in entry ? entry.to : null,
  ])

const bakery = 'The bakery closed on Saturday after ninety years and three owners.'
const owner = 'The last of them found nobody to take over the ovens.'
const queue = 'Customers had queued since five in the morning.'
const mayor = 'The mayor bought one loaf.'

/** Paragraphs of numbered sentences: which sentences each has. */
const sentence = fc.integer({ min: 0, max: 9 })
const document = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
const sentences = Array.from({ length: 10 }, (_, number) =>
  Array.from({ length: 6 }, (_, place) => `w${(number * 7 + place * 3) % 23}`).join(' '),
)
const blocksOf = (paragraphs: number[][]): Block[] =>
  paragraphs.map((list) => paragraph(list.map((number) => `${sentences[number]!}.`).join(' ')))

describe('parts with other blocks between them', () => {
  it('are found around what came, what stayed and what was edited, at most two of them', () => {
    expect(operations([`${bakery} ${owner}`, queue], [bakery, queue, owner])).toEqual([
      ['split', 0, [0, 2]],
      ['same', 1, 1],
    ])
    expect(operations([`${bakery} ${owner}`], [bakery, queue, mayor, owner])).toEqual([
      ['split', 0, [0, 3]],
      ['add', null, 1],
      ['add', null, 2],
    ])
    expect(operations([`${bakery} ${owner}`, queue], [bakery, `${queue} Some left.`, owner])).toEqual([
      ['split', 0, [0, 2]],
      ['edit', 1, 1],
    ])
    const far = operations([`${bakery} ${owner}`], [bakery, queue, mayor, 'No bread was left at ten.', owner])
    expect(far.map(([op]) => op)).not.toContain('split')
  })

  it('are none where the words of one stand scattered in the whole', () => {
    const scattered = `${bakery} Ovens over the take nobody found to of last them.`
    expect(operations([scattered], [bakery, queue, owner]).map(([op]) => op)).not.toContain('split')
  })

  it('never make two blocks stand the other way round', () => {
    const said = (name: string, count: number) =>
      Array.from(
        { length: count },
        (_, index) => Array.from({ length: 6 }, (_, place) => `${name}${index}${place}`).join(' ') + '.',
      )
    const [first, second] = [said('a', 5), said('b', 20)]
    const joined = (list: string[]) => paragraph(list.join(' '))
    const before = [joined(first), joined(second)]
    const after = [
      joined(second.slice(0, 2)),
      joined(first.slice(0, 1)),
      joined(second.slice(2)),
      joined(first.slice(1)),
    ]
    const diff = compare(before, after)
    expect(checkDiff(diff, before, after)).toEqual([])
    expect(diff.entries.map(({ op }) => op)).toContain('split')
  })

  it('D1: any sentences in any paragraphs can be rebuilt, and their unified form can be applied', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const [before, after] = [blocksOf(one), blocksOf(other)]
        const diff = compare(before, after)
        expect(checkDiff(diff, before, after)).toEqual([])
        const text = (blocks: Block[]) =>
          documentLines(blocks)
            .map((line) => `${line}\n`)
            .join('')
        const unified = writeDiffUnified(diff, { from: 'a', to: 'b' })
        expect(unified.includes('@@') ? applyPatch(text(before), unified) : text(before)).toBe(text(after))
      }),
      { numRuns: 400 },
    )
  })
})
