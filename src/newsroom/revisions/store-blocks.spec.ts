import { describe, expect, it } from '@jest/globals'
import { mostRevisions, ordinalOf } from '../../domain/content/ordinal.js'
import { Refusal } from '../../domain/refusal.js'
import { assignOrdinals, hashBlocks } from './store-blocks.js'

const salt = () => new Uint8Array(16)
const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
const blocks = hashBlocks({ headline: 'Headline', body: ['One.', 'Two.', 'One.'].map(paragraph) })

describe('assignOrdinals', () => {
  it('gives new blocks the ordinals of their revision, known ones theirs, and one that stands twice the same', () => {
    const { list, added } = assignOrdinals(blocks, new Map([[0, 8192]]), 7, salt)
    expect(list).toEqual([8192, ordinalOf(7, 0), ordinalOf(7, 1), ordinalOf(7, 0)])
    expect(added.map(({ ordinal, position }) => [ordinal, position])).toEqual([
      [ordinalOf(7, 0), 1],
      [ordinalOf(7, 1), 2],
    ])
    expect(added.map(({ hash }) => hash.length)).toEqual([32, 32])
  })

  it('refuses new blocks in a revision whose ordinals would not fit, and takes known ones', () => {
    const all = new Map(blocks.map((_, place) => [place, 8192 + place]))
    expect(assignOrdinals(blocks, all, mostRevisions + 1, salt).added).toEqual([])
    expect(assignOrdinals(blocks, new Map(), mostRevisions, salt).added).toHaveLength(3)
    expect(() => assignOrdinals(blocks, new Map(), mostRevisions + 1, salt)).toThrow(Refusal)
    expect(() => assignOrdinals(blocks, new Map(), mostRevisions + 1, salt)).toThrow(/^content_too_large/)
  })
})
