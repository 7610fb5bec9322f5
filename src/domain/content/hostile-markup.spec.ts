import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from 'parse5'
import { anyContent, markupSoup } from '../../../test/support/arbitraries/content.js'
import type { BodyBlock, Content } from './content.js'
import { descendants, isElement } from './html-tree.js'
import { markdownAsHtml } from './markdown-as-html.js'
import { parseBlocks, parseWords } from './parse-markdown.js'
import { readHtml } from './read-html.js'
import { readMarkdown } from './read-markdown.js'
import { readText } from './read-text.js'
import { sanitizeMarkup } from './sanitize-markup.js'
import { blockHtml, writeHtml } from './write-html.js'
import { writeMarkdown } from './write-markdown.js'

// prettier-ignore
const schemes = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' \u0001javascript:alert(1)', 'java\nscript:alert(1)',
  'java\tscript:alert(1)', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)', '&#x6A&#x61vascript:alert(1)',
  'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml;base64,PHN2Zy8+', 'vbscript:msgbox(1)', 'VBScript:x',
  'javascript://a.example/%0aalert(1)', '\u00a0javascript:x', 'jav&#x0A;ascript:alert(1)', 'feed:javascript:alert(1)',
]

// prettier-ignore
const markup = [
  '<script>alert(1)</script>', '<ScRiPt src=//x></sCrIpT>', '<script/x>alert(1)</script>',
  '<<script>script>alert(1)<</script>/script>', '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\u0000>alert(1)</script>', '<script>alert(1)', '</script><script>alert(1)</script>',
  '"><script>alert(1)</script>', "'><script>alert(1)</script>", '--><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>', '</title><script>alert(1)</script>', '</style><script>alert(1)</script>',
  '</p></div></article><script>alert(1)</script>', ']]><script>alert(1)</script>', '`<script>alert(1)</script>`',
  '\n\n<script>alert(1)</script>\n\n', '```\n<script>alert(1)</script>', '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>', '<img src=x:alert(alt) onerror=eval(src) alt=1>',
  '<img """><script>alert(1)</script>">', '<img src="x` `<script>alert(1)</script>"` `>',
  '<img src=javascript:alert(1)>', '<img srcset="javascript:alert(1) 1x">', '<img src=x style="behavior:url(x)">',
  '<image src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>', '<svg><script href="data:,alert(1)"/>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>', '<svg><set attributeName=href to=javascript:alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><foreignObject><script>alert(1)</script></foreignObject></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<template><script>alert(1)</script></template>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">', '<noembed><img src="</noembed><img src=x onerror=alert(1)>">',
  '<iframe src=javascript:alert(1)></iframe>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="data:text/html,<script>alert(1)</script>">', '<object data=javascript:alert(1)></object>',
  '<embed src=javascript:alert(1)>', '<applet code=x></applet>',
  '<frameset onload=alert(1)><frame src=javascript:alert(1)>', '<a href=javascript:alert(1)>x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>', '<a href="&#14; javascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>', '<a href=data:text/html,x>x</a>', '<a href="//x" onclick=alert(1)>x</a>',
  '<a href="javascript&colon;alert(1)">x</a>', '<a href="vbscript:x">x</a>', '<a href=jAvAsCrIpT&#58;alert(1)>x</a>',
  '<base href="javascript:/">', '<base target=x href=//evil.example>', '<link rel=stylesheet href=javascript:x>',
  '<link rel=import href=//x>', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<style>@import "javascript:x";</style>', '<style>body{background:url(javascript:x)}</style>',
  '<div style="background:url(javascript:x)">x</div>', '<div style="width:expression(alert(1))">x</div>',
  '<p style="position:fixed;inset:0">x</p>', '<body onload=alert(1)>', '<html onmouseover=alert(1)>',
  '<input autofocus onfocus=alert(1)>', '<select onfocus=alert(1) autofocus><option>x</select>',
  '<textarea onfocus=alert(1) autofocus>x', '<keygen onfocus=alert(1)>',
  '<button formaction=javascript:alert(1)>x</button>', '<form action=javascript:alert(1)><input type=submit></form>',
  '<isindex action=javascript:alert(1)>', '<video onerror=alert(1)><source src=x></video>',
  '<video src=javascript:x poster=javascript:alert(1)></video>', '<audio src=x onerror=alert(1)></audio>',
  '<marquee onstart=alert(1)>x</marquee>', '<details open ontoggle=alert(1)>x</details>',
  '<table background=javascript:alert(1)><tr><td>x</table>',
  '<table><tr><td style="x:expression(1)" onclick=x>y</table>',
  '<blockquote cite="javascript:alert(1)">x</blockquote>', '<q cite=javascript:alert(1)>x</q>',
  '<bgsound src=javascript:alert(1)>', '<x onclick=alert(1)>y</x>', '<x-y data-x="<script>">z</x-y>',
  '<b onmouseover=alert(1)>x</b>', '<p data-block="html" onclick=x>y</p>',
  '<div data-block="html"><script>alert(1)</script></div>',
  '<figure data-block="embed"><a href="javascript:alert(1)" title="<script>">x</a></figure>',
  '<p class="byline" data-field="byline"><script>alert(1)</script></p>', '<h1 data-field="headline" onclick=x>y</h1>',
  '<!--><img src=x onerror=alert(1)>-->', '<!-- --!><img src=x onerror=alert(1)>',
  '<![CDATA[<img src=x onerror=alert(1)>]]>', '<?xml x><img src=x onerror=alert(1)>', '<!DOCTYPE x [<!ENTITY y "z">]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;', '&amp;lt;script&amp;gt;', '%3Cscript%3Ealert(1)%3C/script%3E',
  '+ADw-script+AD4-alert(1)', '\u2028<script>alert(1)</script>', '<img src=x onerror\u000b=alert(1)>',
  '<img src="a" onerror\n=alert(1)>', '<p\u000conclick=alert(1)>x</p>',
  '<listing>&lt;img src=x onerror=alert(1)&gt;</listing>', '<plaintext><script>alert(1)</script>',
  '<ruby><rtc><script>alert(1)</script></ruby>', '[x](javascript:alert(1))', '[x](<javascript:alert(1)>)',
  '[x](java\\\nscript:alert(1))', '[x](&#106;avascript:alert(1))', '[x](javascript&colon;alert(1))',
  '![x](javascript:alert(1))', '![x](data:image/svg+xml,x "t")', '<javascript:alert(1)>',
  '[x]\n\n[x]: javascript:alert(1)', '![x]\n\n[x]: data:x', '[x](https://a.example ""onclick=alert(1)")',
  '![" onerror="alert(1)](x)', "[a](//x'onmouseover=alert(1))", '> <script>alert(1)</script>',
  '- <img src=x onerror=alert(1)>', '| <script>x</script> |\n|-|\n| <img src=x onerror=x> |',
  '# <img src=x onerror=alert(1)>', '    <script>alert(1)</script>', '```html" onclick="alert(1)\nx\n```',
  '[^1]\n\n[^1]: <script>alert(1)</script>', '**<script>**alert(1)</script>',
]

const payloads = [...markup, ...schemes]

/** A document with a payload in every string of every kind of block. */
function everywhere(payload: string): Content {
  const runs = [
    { text: payload },
    { text: payload, href: payload },
    { text: payload, code: true as const, strong: true as const },
  ]
  return {
    headline: payload,
    standfirst: payload,
    byline: payload,
    dateline: payload,
    credit: payload,
    body: [
      { kind: 'paragraph', runs, cite: payload },
      { kind: 'paragraph', runs },
      { kind: 'quote', runs, cite: payload },
      { kind: 'heading', level: 2, runs },
      { kind: 'list', ordered: false, items: [runs, [{ text: payload }]] },
      { kind: 'image', src: payload, alt: payload, caption: payload, credit: payload },
      { kind: 'image', src: 'https://a.example/x.jpg', alt: payload, caption: payload },
      { kind: 'embed', url: payload, title: payload },
      { kind: 'embed', url: payload },
      { kind: 'table', header: true, rows: [[runs, runs]] },
      { kind: 'table', header: false, rows: [[runs], []] },
      { kind: 'code', text: payload, language: payload },
      { kind: 'html', html: payload },
    ],
  }
}

const allowed = new Set(
  'html head body article section header footer aside address div p br hr h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd figure figcaption img details summary table caption colgroup col thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** What in a page would run, load from elsewhere, restyle it or leave it, as a browser's parser sees it. */
function liveParts(html: string): string[] {
  const live: string[] = []
  for (const node of descendants(parse(html))) {
    if (!isElement(node)) continue
    if (!allowed.has(node.tagName)) live.push(`<${node.tagName}>`)
    for (const { name, value } of node.attrs) {
      const address = value.replace(/[\0-\x20]/g, '').toLowerCase()
      if (/^on|^style$|^id$|^srcset$|^xlink|^form|^action$|^background$/.test(name)) live.push(name)
      if (['href', 'src'].includes(name) && /^(?:javascript|data|vbscript|feed|blob|file):/.test(address))
        live.push(`${name}=${value}`)
      if (['src', 'poster', 'data'].includes(name) && node.tagName !== 'img') live.push(`${node.tagName} ${name}`)
    }
  }
  return live
}

/** Markdown as a renderer that lets raw HTML through would show it. */
function rendered(markdown: string): string {
  return parseBlocks(markdown)
    .map((part) => markdownAsHtml(parseWords(part)))
    .join('')
}

const readers: [string, (source: string) => BodyBlock[]][] = [
  ['HTML', readHtml],
  ['Markdown', readMarkdown],
  ['text', readText],
]

describe('hostile markup', () => {
  it('is tried with at least 100 payloads that a careless page would run', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(100)
    expect(markup.filter((payload) => liveParts(payload).length > 0).length).toBeGreaterThan(70)
  })

  it.each(payloads)('is never live in written HTML or Markdown, whatever field %j stands in', (payload) => {
    const content = everywhere(payload)
    expect(liveParts(writeHtml(content))).toEqual([])
    expect(liveParts(rendered(writeMarkdown(content)))).toEqual([])
    for (const block of content.body) expect(liveParts(blockHtml(block))).toEqual([])
  })

  it.each(readers)('is never live when it came in as %s', (_, read) => {
    for (const payload of payloads) {
      for (const source of [
        payload,
        `a ${payload} b`,
        `<p>${payload}</p>`,
        `<div title="${payload}">x</div>`,
        `- a\n  ${payload}`,
      ]) {
        const content = { headline: 'h', body: read(source) }
        expect([source, liveParts(writeHtml(content)), liveParts(rendered(writeMarkdown(content)))]).toEqual([
          source,
          [],
          [],
        ])
      }
    }
  })

  it('is never live in any document', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(liveParts(writeHtml(content))).toEqual([])
        expect(liveParts(rendered(writeMarkdown(content)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('stays within the element it is written into', () => {
    fc.assert(
      fc.property(fc.oneof(markupSoup(), fc.constantFrom(...payloads)), (html) => {
        const page = parse(`<main>${blockHtml({ kind: 'html', html })}<footer>end</footer></main>`)
        const footers = [...descendants(page)].filter((node) => isElement(node) && node.tagName === 'footer')
        expect(footers.at(-1)?.parentNode?.nodeName).toBe('main')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('sanitizeMarkup', () => {
  it('keeps words, structure, safe links and pictures', () => {
    const html =
      '<h3 lang="nl">a</h3><ul><li>b<ul><li><a href="https://x.example/?a&amp;b">c</a></li></ul></li></ul><img src="/x.jpg" alt="d" />'
    expect(sanitizeMarkup(html)).toBe(html)
  })

  it.each(['<p><x-y><hr>', '<thead><x-y><td>', '<table><x-y><p>a'])(
    'gives the same twice where a tag between goes: %s',
    (html) => {
      const once = sanitizeMarkup(html)
      expect(sanitizeMarkup(once)).toBe(once)
    },
  )

  it('gives the same when it is applied twice', () => {
    fc.assert(
      fc.property(fc.oneof(markupSoup(), fc.constantFrom(...payloads)), (html) => {
        const once = sanitizeMarkup(html)
        expect(sanitizeMarkup(once)).toBe(once)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['<div>', '<a href=x>', '<b><p>', '<template>', '<svg><g>'])(
    'survives %s nested 50,000 deep and keeps the words',
    (tags) => {
      const safe = sanitizeMarkup(`${tags.repeat(50_000)}innermost`)
      expect(safe.includes('innermost')).toBe(tags !== '<template>')
    },
  )
})
