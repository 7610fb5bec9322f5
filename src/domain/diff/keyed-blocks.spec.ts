import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyContent } from '../../../test/support/arbitraries/content.js'
import { blocksOf } from '../content/block-list.js'
import { canonicalJson } from '../content/canonical-json.js'
import { KeyedBlocks } from './keyed-blocks.js'

describe('KeyedBlocks', () => {
  it('gives equal keys to equal blocks and to no others', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const blocks = [...blocksOf(one), ...blocksOf(other)]
        const keyed = new KeyedBlocks().of(blocks)
        for (const [index, { key, block }] of keyed.entries()) {
          expect(block).toBe(blocks[index])
          expect(keyed.map((item) => item.key === key)).toEqual(
            blocks.map((item) => canonicalJson(item) === canonicalJson(block)),
          )
        }
      }),
      { numRuns: 100 },
    )
  })

  it('gives another key where a mark, the kind or the source is another', () => {
    const runs = [{ text: 'a' }]
    const keyed = new KeyedBlocks().of([
      { kind: 'paragraph', runs },
      { kind: 'paragraph', runs: [{ text: 'a', strong: true }] },
      { kind: 'paragraph', runs, cite: 'b' },
      { kind: 'quote', runs },
    ])
    expect(new Set(keyed.map(({ key }) => key)).size).toBe(4)
  })

  it('keys what is shared once', () => {
    const block = { kind: 'paragraph' as const, runs: [{ text: 'a' }] }
    const keyed = new KeyedBlocks()
    expect(keyed.of([block])[0]).toBe(keyed.of([block])[0])
  })
})
