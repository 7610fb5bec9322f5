import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyBlock, blockList, editedDocument, keyed } from '../../../test/support/arbitraries/diff.js'
import type { Block } from '../content/content.js'
import { type Budget, defaultBudget } from './budget.js'
import { checkDiff } from './check-diff.js'
import { compareDocuments } from './compare-documents.js'
import type { Diff, Granularity } from './diff.js'

const inline = { from: { inline: true }, to: { inline: true } } as const
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

function compare(
  from: Block[],
  to: Block[],
  more: { language?: string; granularity?: Granularity; budget?: Budget } = {},
): Diff {
  return compareDocuments(keyed(from), keyed(to), { language: 'en', ...inline, ...more })
}

const documents = fc.oneof(
  editedDocument,
  fc.record({ before: blockList, after: blockList }),
  fc.record({ before: fc.array(anyBlock, { maxLength: 6 }), after: fc.array(anyBlock, { maxLength: 6 }) }),
)
const budgets = fc.constantFrom(
  defaultBudget,
  { characters: 100, alignment: 2, pairing: 20, words: 50, block: 10 },
  { characters: 0, alignment: 0, pairing: 0, words: 0, block: 0 },
)

describe('compareDocuments', () => {
  it('D1 D2 D3: both documents can be rebuilt, nothing that differs is invisible, within any budget', () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom<Granularity>('word', 'sentence', 'block'),
        fc.constantFrom('en', 'zh', 'th', 'ar'),
        budgets,
        ({ before, after }, granularity, language, budget) => {
          const diff = compare(before, after, { granularity, language, budget })
          expect(checkDiff(diff, before, after)).toEqual([])
          const equal = JSON.stringify(before) === JSON.stringify(after)
          expect(diff.entries.every(({ op }) => op === 'same')).toBe(equal)
          expect(diff.summary.similarity === 1).toBe(equal)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('D2: the same input gives the same diff, byte for byte', () => {
    fc.assert(
      fc.property(documents, budgets, ({ before, after }, budget) => {
        const again = [structuredClone(before), structuredClone(after)] as const
        expect(JSON.stringify(compare(...again, { budget }))).toBe(JSON.stringify(compare(before, after, { budget })))
      }),
      { numRuns: 100 },
    )
  })

  it('D2: carries the version of the engine and of ICU', () => {
    expect(compare([], []).engine).toBe(`corrigenda-diff/2 icu/${process.versions['icu']}`)
  })

  it('takes equal keys as equal blocks, and different keys of equal blocks as no change', () => {
    const [one, two] = [paragraph('one'), paragraph('two')]
    const diff = compareDocuments([{ key: 1, block: one }], [{ key: 1, block: two }], { language: 'en', ...inline })
    expect(diff.entries).toEqual([{ op: 'same', from: 0, to: 0, block: two }])
    const same = compareDocuments([{ key: 1, block: one }], [{ key: 2, block: one }], { language: 'en', ...inline })
    expect(same.entries.map(({ op }) => op)).toEqual(['same'])
  })

  it('puts entries in reading order, removals where they stood', () => {
    const from = ['The first stays.', 'Gone without trace.', 'The last one stays.'].map(paragraph)
    const to = ['The first stays.', 'New words altogether.', 'The last one stays here.'].map(paragraph)
    const { entries, summary } = compare(from, to)
    expect(entries.map(({ op }) => op)).toEqual(['same', 'remove', 'add', 'edit'])
    expect(summary).toEqual({
      same: 1,
      added: 1,
      removed: 1,
      edited: 1,
      moved: 0,
      split: 0,
      merged: 0,
      wordsAdded: 4,
      wordsRemoved: 3,
      similarity: 0.6116,
    })
  })

  it('counts words of scripts without spaces', () => {
    const { summary } = compare([paragraph('政府宣布新计划')], [paragraph('政府取消新计划')], { language: 'zh' })
    expect([summary.wordsAdded, summary.wordsRemoved]).toEqual([1, 1])
  })

  it('names white space as trivial, but not where it parts words, items or code', () => {
    const trivial = (before: Block, after: Block) => compare([before], [after]).trivial
    expect(trivial(paragraph('one two'), paragraph('one  two '))).toEqual([{ reason: 'whitespace', entry: 0 }])
    expect(trivial(paragraph('ask the therapist now'), paragraph('ask the the rapist now'))).toEqual([])
    const code = (text: string): Block => ({ kind: 'code', text })
    expect(trivial(code('if x:\n  y'), code('if x:\ny'))).toEqual([])
    const list = (...items: string[]): Block => ({
      kind: 'list',
      ordered: false,
      items: items.map((text) => [{ text }]),
    })
    expect(trivial(list('one two', 'three'), list('one', 'two three'))).toEqual([])
  })

  it('keeps marks exact where segments are coarse', () => {
    const before: Block = {
      kind: 'paragraph',
      runs: [{ text: 'He said ' }, { text: 'so', href: 'a' }, { text: ' then.' }],
    }
    const after: Block = {
      kind: 'paragraph',
      runs: [{ text: 'He said ' }, { text: 'so', href: 'b' }, { text: ' now.' }],
    }
    const [entry] = compare([before], [after], { granularity: 'block' }).entries
    expect(entry).toMatchObject({
      segments: [{ op: 'remove' }, { op: 'add' }],
      attributes: [{ name: 'href', at: { start: 8, end: 10 }, before: 'a', after: 'b' }],
    })
  })
})
