import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { markupSoup, richText } from '../../../test/support/arbitraries/content.js'
import { textOf } from './block-text.js'
import { readMarkdown } from './read-markdown.js'

const paragraph = (...runs: object[]): object => ({ kind: 'paragraph', runs })

describe('readMarkdown', () => {
  it.each<[string, string, object[]]>([
    [
      'paragraphs and marks',
      'a **b** *c* ***d*** `e`\n\nf',
      [
        paragraph(
          { text: 'a ' },
          { text: 'b', strong: true },
          { text: ' ' },
          { text: 'c', em: true },
          { text: ' ' },
          { text: 'd', em: true, strong: true },
          { text: ' ' },
          { text: 'e', code: true },
        ),
        paragraph({ text: 'f' }),
      ],
    ],
    ['line ends as spaces and hard breaks as line feeds', 'a\r\nb\\\nc  \nd', [paragraph({ text: 'a b\nc\nd' })]],
    [
      'links, also by reference across the document',
      '[a](javascript:x "t") [b][R]\n\npara\n\n[r]: https://x.example',
      [
        paragraph({ text: 'a', href: 'javascript:x' }, { text: ' ' }, { text: 'b', href: 'https://x.example' }),
        paragraph({ text: 'para' }),
      ],
    ],
    [
      'addresses in text',
      'see https://x.example/a_b.',
      [paragraph({ text: 'see ' }, { text: 'https://x.example/a_b', href: 'https://x.example/a_b' }, { text: '.' })],
    ],
    [
      'addresses without a scheme, and of e-mail',
      '(www.x.example/a) x@y.example, //x ftp://x.example',
      [
        paragraph(
          { text: '(' },
          { text: 'www.x.example/a', href: 'http://www.x.example/a' },
          { text: ') ' },
          { text: 'x@y.example', href: 'mailto:x@y.example' },
          { text: ', //x ftp://x.example' },
        ),
      ],
    ],
    ['addresses that look like the beginning of another', 'www.http://word ', [paragraph({ text: 'www.http://word' })]],
    [
      'addresses as they were written',
      '[a](https://é.example/é?%20) <https://é.example/é>',
      [
        paragraph(
          { text: 'a', href: 'https://é.example/é?%20' },
          { text: ' ' },
          { text: 'https://é.example/é', href: 'https://é.example/é' },
        ),
      ],
    ],
    [
      'tags of marks',
      'H<sub>2</sub>O <b>x</b><br>y',
      [
        paragraph(
          { text: 'H' },
          { text: '2', sub: true },
          { text: 'O ' },
          { text: 'x', strong: true },
          { text: '\ny' },
        ),
      ],
    ],
    [
      'headings',
      '# a\n## b\n##### c',
      [2, 2, 4].map((level, index) => ({ kind: 'heading', level, runs: [{ text: 'abc'[index] }] })),
    ],
    [
      'quotes',
      '> a\n>\n> b\n>\n> <footer>S</footer>',
      ['a', 'b'].map((text) => ({ kind: 'quote', runs: [{ text }], cite: 'S' })),
    ],
    [
      'flat lists and boxes',
      '- a\n- [x] b\n\n1. c',
      [
        { kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: '[x] b' }]] },
        { kind: 'list', ordered: true, items: [[{ text: 'c' }]] },
      ],
    ],
    ['an image alone', '![A](a.jpg "Words")', [{ kind: 'image', src: 'a.jpg', alt: 'A', caption: 'Words' }]],
    [
      'tables',
      '|a|b|\n|-|:-|\n|1||',
      [
        {
          kind: 'table',
          header: true,
          rows: [
            [[{ text: 'a' }], [{ text: 'b' }]],
            [[{ text: '1' }], []],
          ],
        },
      ],
    ],
    [
      'rows with more cells than the head',
      '|a|\n|-|\n|b|c\\|d|',
      [
        {
          kind: 'table',
          header: true,
          rows: [[[{ text: 'a' }]], [[{ text: 'b' }], [{ text: 'c|d' }]]],
        },
      ],
    ],
    ['code', '```ts\na\n\nb\n```', [{ kind: 'code', text: 'a\n\nb', language: 'ts' }]],
    ['footnotes as words', 'a[^1]\n\n[^1]: note', [paragraph({ text: 'a[^1]' }), paragraph({ text: '[^1]: note' })]],
    [
      'the further blocks of a footnote as blocks',
      '[^1]: a\nb\n\n    c\n\n    - d\n[^2]: e\n\nf',
      [
        paragraph({ text: '[^1]: a b' }),
        paragraph({ text: 'c' }),
        { kind: 'list', ordered: false, items: [[{ text: 'd' }]] },
        paragraph({ text: '[^2]: e' }),
        paragraph({ text: 'f' }),
      ],
    ],
    [
      'front matter as Markdown',
      '---\ntitle: x\n---\n\na',
      [
        { kind: 'html', html: '<hr>' },
        { kind: 'heading', level: 2, runs: [{ text: 'title: x' }] },
        paragraph({ text: 'a' }),
      ],
    ],
    [
      'raw HTML as it stands',
      '<div class="x">\n<p>a</p>\n</div>\n\nb',
      [{ kind: 'html', html: '<div class="x">\n<p>a</p>\n</div>' }, paragraph({ text: 'b' })],
    ],
    [
      'nested lists as the HTML they mean',
      '- a\n  - b',
      [{ kind: 'html', html: '<ul><li><p>a</p><ul><li>b</li></ul></li></ul>' }],
    ],
    [
      'struck and strange words as the HTML they mean',
      'a ~~b~~ <mark>c</mark>',
      [{ kind: 'html', html: '<p>a <del>b</del> <mark>c</mark></p>' }],
    ],
    ['an image among words', 'a ![b](c)', [{ kind: 'html', html: '<p>a <img src="c" alt="b"></p>' }]],
    [
      'a long rule under words as a heading',
      `a\n${'-'.repeat(40)}\n\n**b**`,
      [{ kind: 'heading', level: 2, runs: [{ text: 'a' }] }, paragraph({ text: 'b', strong: true })],
    ],
    ['words after a byte order mark', '\uFEFF# a', [{ kind: 'heading', level: 2, runs: [{ text: 'a' }] }]],
    ['tags that are not closed', 'a <b>c', [paragraph({ text: 'a ' }, { text: 'c', strong: true })]],
  ])('reads %s', (_, markdown, blocks) => {
    expect(readMarkdown(markdown)).toEqual(blocks)
  })

  it.each(['> ', '- ', '1. ', '> - ', '[^1]: '])('keeps the words of %j within itself, however deep', (marker) => {
    const words = Array.from({ length: 60 }, (_, depth) => `word${depth}`)
    const source = words.map((word, depth) => `${marker.repeat(depth)}${word}\n\n`).join('')
    const read = JSON.stringify(readMarkdown(source))
    expect(words.filter((word) => !read.includes(word))).toEqual([])
  })

  it('keeps Unicode and white space within lines as they came', () => {
    const text = 'e\u0301  é \u200e\u2067عربي\u2069\u00a0 क्ष\u200Dत्रि 👩🏽‍🚀 \u3000中文'
    expect(readMarkdown(text)).toEqual([paragraph({ text })])
  })

  it('parts a long document without changing what it means', () => {
    const filler = `${'word '.repeat(500)}\n\n`
    const part = '- a\n\n  b\n\n- c\n\n```\nx\n\ny\n```\n\n<!--\n\nz\n\n-->\n\n'
    const once = readMarkdown(part)
    expect(readMarkdown((part + filler).repeat(5)).filter((block) => block.kind !== 'paragraph')).toEqual(
      Array.from({ length: 5 }, () => once).flat(),
    )
  })

  it('loses no word, whatever markup of either language is around it', () => {
    // prettier-ignore
    const syntax = fc.constantFrom(
      '**', '*', '- ', '\n- ', '\n\n', '> ', '1. ', '`', '~~', '| a | b |\n|-|-|\n| ', '\n    ', '# ', '[x](y)', '[', '](z)', '![', '```\n',
      '<sub>', '</sub>', '<b>', '</b>', '[^1]', '\n[^1]: ', ' | ', '\n|', '\\', '===\n', '\t', '> > ', 'www.', 'http://', '@a.b', '<', '~', '"',
    )
    const word = fc.nat(999).map((number) => `word${number} `)
    fc.assert(
      fc.property(fc.array(fc.oneof(markupSoup(), syntax, word), { maxLength: 12 }), (parts) => {
        const source = parts.join('')
        // Words in the language of code, in an address or in a caption are no text of a block, but are there.
        const read = JSON.stringify(readMarkdown(source))
        expect((source.match(/word\d+/g) ?? []).filter((word) => !read.includes(word))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('reads any string', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(richText(), markupSoup()), { maxLength: 8 }), (parts) => {
        expect(Array.isArray(readMarkdown(parts.join('\n')))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['> ', '1. ', '- ', '*a_ ', '![', '[a](', 'a\n=\n', '> a\n\n', '`a``', '<b>', '[a][b] ', '|a', '&', '\\'])(
    'survives %j 20,000 times and keeps the words after it',
    (part) => {
      const blocks = readMarkdown(`before\n\n${part.repeat(20_000)}\n\nafter`)
      expect(blocks[0]).toEqual(paragraph({ text: 'before' }))
      expect(blocks.map(textOf).join('\n')).toContain('after')
    },
  )
})
