import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyBlock, editedDocument } from '../../../test/support/arbitraries/diff.js'
import { unifiedLines } from './unified-lines.js'
import { documentLines } from './write-diff-unified.js'

describe('unifiedLines', () => {
  it('D2: documents that differ give lines that differ', () => {
    fc.assert(
      fc.property(editedDocument, fc.array(anyBlock, { maxLength: 3 }), ({ before, after }, other) => {
        for (const one of [after, other]) {
          const equal = JSON.stringify(one) === JSON.stringify(before)
          expect(documentLines(one).join('\n') === documentLines(before).join('\n')).toBe(equal)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('writes marks, links, levels and sources out', () => {
    const runs = [{ text: 'So ' }, { text: 'it', strong: true as const }, { text: ' is', href: 'https://a.example/' }]
    expect(unifiedLines({ kind: 'heading', level: 3, runs })).toEqual(['### So **it**[ is](https://a.example/)'])
    expect(unifiedLines({ kind: 'image', src: 'a.jpg', alt: 'A', credit: 'AP' })).toEqual(['![A](a.jpg)', '@credit AP'])
    expect(unifiedLines({ kind: 'list', ordered: true, items: [runs, []] })).toEqual([
      '1. So **it**[ is](https://a.example/)',
      '2. ',
    ])
    expect(unifiedLines({ kind: 'paragraph', runs: [{ text: '- a\n*b*' }] })).toEqual(['\\- a\\', '\\*b\\*'])
  })
})
