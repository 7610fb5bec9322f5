import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { markupSoup, richText } from '../../../test/support/arbitraries/content.js'
import { KnownMarkdown } from './known-markdown.js'
import { readMarkdown } from './read-markdown.js'

// prettier-ignore
const lines = [
  '', '', 'a', 'b', '[a]', '[a]: b', '[a]: c', '[^a]: b', '    c', '        c', '- a', '  - b', '    - b', '1. a', '2. a', '> a', '> [a]', '>     a',
  '# a', '===', '---', '```', '~~~', '    ```', '<div>', '</div>', '<!--', '-->', '| a | b |', '|-|-|', '\t- a', '<footer>a</footer>', 'a  ', '**a',
]

describe('KnownMarkdown', () => {
  it('changes nothing of what is read, whatever was read before', () => {
    const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...lines) }, richText(), markupSoup())
    const source = fc.array(line, { maxLength: 12 }).map((parts) => parts.join('\n'))
    fc.assert(
      fc.property(fc.array(source, { minLength: 2, maxLength: 4 }), (sources) => {
        const known = new KnownMarkdown()
        const read = sources.map((text) => readMarkdown(text, known))
        expect(read).toEqual(sources.map((text) => readMarkdown(text)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('gives what two documents share as the same blocks', () => {
    const known = new KnownMarkdown()
    const [first, second] = ['# a\n\nb\n\n- c', '# a\n\nx\n\nb\n\n- c\n'].map((source) => readMarkdown(source, known))
    expect(second).toHaveLength(4)
    expect([second?.[0], second?.[2], second?.[3]].map((block, index) => block === first?.[index])).toEqual([
      true,
      true,
      true,
    ])
  })

  it('reads lines anew where they stand within a footnote', () => {
    const known = new KnownMarkdown()
    const read = ['        c', '[^a]: b\n\n        c'].map((source) => readMarkdown(source, known).at(-1))
    expect(read).toEqual(['    c', 'c'].map((text) => ({ kind: 'code', text })))
  })

  it('reads a link anew where its definition is another', () => {
    const known = new KnownMarkdown()
    const read = ['x', 'y'].map((address) => readMarkdown(`[a]\n\n[a]: ${address}`, known)[0])
    expect(read).toEqual(['x', 'y'].map((href) => ({ kind: 'paragraph', runs: [{ text: 'a', href }] })))
  })
})
