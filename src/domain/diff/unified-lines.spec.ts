import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyBlock, editedDocument } from '../../../test/support/arbitraries/diff.js'
import type { Block, Run } from '../content/content.js'
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

  it('D2: tells blocks apart that have the same words and marks, or that look like markup', () => {
    const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })
    const list = (...items: string[]): Block => ({
      kind: 'list',
      ordered: false,
      items: items.map((text) => [{ text }]),
    })
    const different: Block[] = [
      paragraph(),
      paragraph({ text: '' }),
      paragraph({ text: '', strong: true }),
      paragraph({ text: 'ab' }),
      paragraph({ text: 'a' }, { text: 'b' }),
      paragraph({ text: 'ab', strong: true }),
      paragraph({ text: 'a', strong: true }, { text: 'b', strong: true }),
      paragraph({ text: '**ab**' }),
      paragraph({ text: 'ab', href: 'u' }),
      paragraph({ text: '[ab](u)' }),
      paragraph({ text: '- ab' }),
      paragraph({ text: 'a\n- b' }),
      { kind: 'headline', text: 'ab' },
      paragraph({ text: '# ab' }),
      list('ab'),
      list('a\nb'),
      list('a', 'b'),
      list('a\n- b'),
    ]
    expect(new Set(different.map((block) => unifiedLines(block).join('\n'))).size).toBe(different.length)
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
