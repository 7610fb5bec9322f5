import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { editedDocument } from '../../test/support/arbitraries/diff.js'
import type { Block, ContentInput } from '../domain/content/content.js'
import { Refusal } from '../domain/refusal.js'
import { compare } from './compare.js'
import { readBlocks } from './read-blocks.js'
import { check, rebuildAfter, rebuildBefore } from './rebuild.js'

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

function refusalOf(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('compare', () => {
  it('reads strings as text unless it is told what they are', () => {
    const [before, after] = ['# One\n\nThe bridge cost **4** million.', '# One\n\nThe bridge cost **5** million.']
    const kinds = (format?: 'markdown') => rebuildAfter(compare(before, after, { format })).map(({ kind }) => kind)
    expect(kinds()).toEqual(['paragraph', 'paragraph'])
    expect(kinds('markdown')).toEqual(['heading', 'paragraph'])
  })

  it('gives the same for a source, for its blocks, for blocks with keys and for members in another order', () => {
    const markdown = (price: string) => `## Costs\n\nThe [bridge](https://a.example/) cost ${price}.\n\n![x](y.jpg "z")`
    const [before, after] = [markdown('four million'), markdown('five million')]
    const options = { format: 'markdown' } as const
    const expected = compare(before, after, options)
    const [old, now] = [readBlocks(before, options), readBlocks(after, options)]
    const keyed = (blocks: readonly Block[], keyOf: (json: string) => string) =>
      blocks.map((block) => ({ key: keyOf(JSON.stringify(block)), block }))
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .map(([name, each]) => [name, turned(each)])
                .toReversed(),
            )
          : value
    expect(compare(old, now)).toEqual(expected)
    expect(compare(turned(old) as Block[], now)).toEqual(expected)
    expect(
      compare(
        keyed(old, (json) => json),
        now,
      ),
    ).toEqual(expected)
    expect(
      compare(
        keyed(old, (json) => `k${json}`),
        keyed(now, (json) => `k${json}`),
      ),
    ).toEqual(expected)
    expect(expected.summary).toMatchObject({ same: 2, edited: 1 })
  })

  it('takes an article with its metadata, as the HTTP contract has it', () => {
    const article = (headline: string, credit?: string): ContentInput => ({
      headline,
      body: { format: 'html', value: '<p>Words.</p>' },
      ...(credit === undefined ? {} : { credit }),
    })
    const { entries } = compare(article('Bridge opens'), article('Bridge opened', 'Photo: X'))
    expect(entries.map(({ op }) => op)).toEqual(['edit', 'same', 'add'])
  })

  it('D1, D2: any block lists can be rebuilt, whatever the keys; the same input gives the same diff', () => {
    fc.assert(
      fc.property(editedDocument, fc.constantFrom('word', 'sentence', 'block'), ({ before, after }, granularity) => {
        const diff = compare(before, after, { granularity })
        expect([rebuildBefore(diff), rebuildAfter(diff), check(diff, before, after)]).toEqual([before, after, []])
        expect(compare(structuredClone(before), structuredClone(after), { granularity })).toEqual(diff)
        const numbers = new Map<string, number>()
        const numbered = (blocks: readonly Block[]) =>
          blocks.map((block) => {
            const json = JSON.stringify(readBlocks([block]))
            if (!numbers.has(json)) numbers.set(json, 1000 - numbers.size)
            return { key: numbers.get(json)!, block }
          })
        expect(compare(numbered(before), numbered(after), { granularity })).toEqual(diff)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps copies: what is done to the blocks or the diff later changes neither', () => {
    const before = [paragraph('One two three.')]
    const diff = compare(before, Object.freeze([Object.freeze(paragraph('One four three.'))]))
    before[0] = paragraph('Something else.')
    expect(rebuildBefore(diff)).toEqual([paragraph('One two three.')])
  })

  it('D3: says where the budget made it coarser', () => {
    const [before, after] = ['One two three four. Five six.', 'One three four two. Five seven.']
    const { degraded } = compare(before, after, { budget: { characters: 0 } })
    expect(degraded).toEqual({ reason: 'size', blocks: 2 })
    expect(check(compare(before, after, { budget: { words: 0, block: 0 } }), before, after)).toEqual([])
  })

  it('refuses a key that stands for two different blocks, in one document or in both', () => {
    const keyed = (...texts: string[]) => texts.map((text) => ({ key: 7, block: paragraph(text) }))
    const wrong = 'stands for two different blocks'
    expect(refusalOf(() => compare(keyed('a', 'b'), keyed('a'))).errors).toEqual([
      { path: '/before/1/key', message: wrong },
    ])
    expect(refusalOf(() => compare(keyed('a'), keyed('b'))).errors).toEqual([{ path: '/after/0/key', message: wrong }])
  })

  it('refuses what is too large, before it is read', () => {
    const tooMany = Array.from({ length: 5001 }, () => paragraph('x'))
    const cases = [tooMany, 'x\n\n'.repeat(5001), 'x'.repeat(8_000_001), [paragraph('x'.repeat(8_000_000))]]
    for (const document of cases) {
      expect(refusalOf(() => compare('', document))).toMatchObject({
        code: 'content_too_large',
        errors: [{ path: '/after' }],
      })
    }
  })

  it('refuses in markup what its parser would replace, and takes any string as text', () => {
    for (const odd of ['a\0b', 'a\uD800b']) {
      expect(refusalOf(() => compare(odd, '', { format: 'html' }))).toMatchObject({
        code: 'invalid_content',
        errors: [{ path: '/before' }],
      })
      const diff = compare(odd, 'ab')
      expect(rebuildBefore(diff)).toEqual([paragraph(odd)])
      expect(check(diff, odd, 'ab')).toEqual([])
    }
  })
})
