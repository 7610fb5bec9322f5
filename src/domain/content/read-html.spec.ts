import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { parseFragment } from 'parse5'
import { markupSoup } from '../../../test/support/arbitraries/content.js'
import { textOf } from './block-text.js'
import { descendants, isText } from './html-tree.js'
import { readHtml } from './read-html.js'

const paragraph = (...runs: object[]): object => ({ kind: 'paragraph', runs })

describe('readHtml', () => {
  it.each<[string, string, object[]]>([
    [
      'paragraphs and marks',
      '<p>a <b>b</b><i>c<strong>d</strong></i></p><p>e</p>',
      [
        paragraph(
          { text: 'a ' },
          { text: 'b', strong: true },
          { text: 'c', em: true },
          { text: 'd', em: true, strong: true },
        ),
        paragraph({ text: 'e' }),
      ],
    ],
    [
      'links, sub, sup, code, breaks',
      '<p><a href="javascript:x">H</a><sub>2</sub><sup>3</sup><code>c</code> <br> d</p>',
      [
        paragraph(
          { text: 'H', href: 'javascript:x' },
          { text: '2', sub: true },
          { text: '3', sup: true },
          { text: 'c', code: true },
          { text: '\nd' },
        ),
      ],
    ],
    [
      'heading levels',
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>',
      [2, 2, 3, 4, 4].map((level, index) => ({ kind: 'heading', level, runs: [{ text: 'abcde'[index] }] })),
    ],
    [
      'a quote with its source',
      '<blockquote><p>a</p><p>b</p><footer><cite>The Times</cite></footer></blockquote>',
      ['a', 'b'].map((text) => ({ kind: 'quote', runs: [{ text }], cite: 'The Times' })),
    ],
    [
      'a quote with its address',
      '<blockquote cite="https://x">a</blockquote>',
      [{ kind: 'quote', runs: [{ text: 'a' }], cite: 'https://x' }],
    ],
    [
      'flat lists',
      '<ol>\n<li>a</li>\n<li><p>b</p></ol><ul></ul>',
      [
        { kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] },
        { kind: 'list', ordered: false, items: [] },
      ],
    ],
    [
      'a figure with caption and credit',
      '<figure class=x><div><img src="a.jpg" alt="A" width=3></div><figcaption>Words <span class="credit">Reuters</span></figcaption></figure>',
      [{ kind: 'image', src: 'a.jpg', alt: 'A', caption: 'Words', credit: 'Reuters' }],
    ],
    [
      'an image alone',
      '<p><img src=a alt></p><img src=b>',
      [
        { kind: 'image', src: 'a', alt: '' },
        { kind: 'image', src: 'b', alt: '' },
      ],
    ],
    [
      'frames and players',
      '<iframe src="https://v/1" title="T" allowfullscreen></iframe><video src="v.mp4" controls></video>',
      [
        { kind: 'embed', url: 'https://v/1', title: 'T' },
        { kind: 'embed', url: 'v.mp4' },
      ],
    ],
    [
      'a table',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
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
      'code',
      '<pre><code class="hljs language-ts">\n a\n<span class=k>b</span></code></pre>',
      [{ kind: 'code', text: '\n a\nb', language: 'ts' }],
    ],
    [
      'wrappers',
      '<main><section><div class="x">a <span style="color:red">b</span><p>c</div> d </section></main>',
      [paragraph({ text: 'a b' }), paragraph({ text: 'c' }), paragraph({ text: 'd' })],
    ],
    ['comments, which say nothing', '<p>a<!-- x -->b</p><!-- y -->', [paragraph({ text: 'ab' })]],
  ])('reads %s', (_, html, blocks) => {
    expect(readHtml(html)).toEqual(blocks)
  })

  it('collapses ASCII white space as a browser does, and no other space', () => {
    expect(readHtml('<p> \n a \t <b> b</b>\u00a0 \u3000c\u2003 </p>')).toEqual([
      paragraph({ text: 'a ' }, { text: 'b', strong: true }, { text: '\u00a0 \u3000c\u2003' }),
    ])
  })

  it('keeps Unicode as it came', () => {
    const text = '\ufeffe\u0301 é \u200e\u2067عربي\u2069 क्ष\u200Dत्रि 👩🏽‍🚀\u2028\u0085'
    expect(readHtml(`<p>${text}</p>`)).toEqual([paragraph({ text })])
  })

  it.each([
    '<script>if (a < b) x()</script>',
    '<style>p{}</style>',
    '<form action=x><input name=y></form>',
    '<details><summary>s</summary>t</details>',
    '<hr>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
    '<ol start="3"><li>a</li></ol>',
    '<p>a <mark>b</mark> c</p>',
    '<p title="x">a</p>',
    '<div hidden>a<p>b</p></div>',
    '<p>a <img src=x> b</p>',
    '<a href="x"><img src="y"></a>',
    '<figure><img src=x><figcaption>by <a href=y>z</a></figcaption></figure>',
    '<table><tr><td colspan=2>a</td></tr></table>',
    '<blockquote><h2>a</h2></blockquote>',
    '<figure><img src=x>words</figure>',
    '<iframe srcdoc="x"></iframe>',
    '<video src=a><track src=b></video>',
    '<x-poll data-id="7">a</x-poll>',
    '<div id="ad-1" data-slot="2"></div>',
    '<svg><a href=x></a></svg>',
    '<p>a <abbr title="b &amp; c">d</abbr>&nbsp;</p>',
  ])('keeps %s verbatim between the blocks around it', (html) => {
    expect(readHtml(`<p>before</p>${html}<p>after</p>`)).toEqual([
      paragraph({ text: 'before' }),
      { kind: 'html', html },
      paragraph({ text: 'after' }),
    ])
  })

  it('keeps the source also where the parser has to repair it', () => {
    expect(readHtml('<p><u>one</p>two<p>three')).toEqual([
      { kind: 'html', html: '<p><u>one</p>' },
      { kind: 'html', html: 'two<p>three' },
    ])
    expect(readHtml('<form><u></form>word')).toEqual([{ kind: 'html', html: '<form><u></form>word' }])
    expect(readHtml('<p>x</p>a</p>b</br>c')).toEqual([
      paragraph({ text: 'x' }),
      paragraph({ text: 'a' }),
      paragraph({ text: 'b\nc' }),
    ])
  })

  it('loses no word of any markup', () => {
    fc.assert(
      fc.property(markupSoup(), (html) => {
        const shown = [...descendants(parseFragment(html))]
          .filter(isText)
          .flatMap((node) => node.value.match(/word\d+/g) ?? [])
        const read = readHtml(html).map(textOf).join('\n')
        expect(shown.filter((word) => !read.includes(word))).toEqual([])
      }),
      { numRuns: 1_500 },
    )
  })

  it('reads any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), markupSoup()), (html) => {
        expect(Array.isArray(readHtml(html))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '<div>',
    '<b>',
    '<b><p>',
    '<table><tr><td>',
    '<svg><g>',
    '<ul><li>',
    '<blockquote>',
    '<span>x',
    '<figure><div>',
    '<template>',
    '<font><div>',
  ])('survives %s nested 20,000 deep', (tags) => {
    const blocks = readHtml(`<p>before</p>${tags.repeat(20_000)}innermost`)
    expect(blocks[0]).toEqual(paragraph({ text: 'before' }))
    expect(blocks.map(textOf).join('').includes('innermost')).toBe(true)
  })
})
