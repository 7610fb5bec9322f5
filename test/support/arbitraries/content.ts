import * as fc from 'fast-check'
import type { BodyBlock, Content, Run } from '../../../src/domain/content/content.js'

/** What scripts do to text, and what formats do: joiners, combining marks, direction, astral characters, markup of every format. */
// prettier-ignore
const words = [
  'plain', 'Ω', 'naïve', 'ﬁ', 'e\u0301', 'é', 'الرئيس', 'مجلس\u200F', '\u2067عربي\u2069', 'नमस्ते', 'क्ष\u200Dत्रि',
  'ภาษาไทย', '中文，新闻', '\u3000全角\u3000', '한국어', '👩🏽‍🚀', '👨‍👩‍👧‍👦', '🇳🇱', '✈\uFE0F', '\u00A0', '\u200B', '\uFEFF',
  '\u2028', '\u0085', '\u0007', '\u001F', '\u007F', '𝒜', 'Z̸̢̛', '1.', '2)', '12', '#', '##', '-', '+', '*', '**',
  '_', '__', '=', '===', '---', '>', '<', '&', '&amp;', '&#10;', '&nbsp', '`', '```', '~~~', '~', '|', '[', ']', '(',
  ')', '!', '![', '](', '[^1]', '[x]', '[ ]', ':', ':-', '\\', '\\\\', '"', "'", '@', 'a@b.example',
  'https://example.org/a_b', 'www.example.org', '<br>', '<b>', '</p>', '<script>alert(1)</script>', '<!--', '-->',
  ']]>', '<?', '<![CDATA[', '</div>', 'snake_case', 'a*b*c', '$x$', '%20', '{{', '}}', ':smile:', '^',
]

const space = fc.constantFrom(' ', ' ', ' ', '', '', '  ', '\n', '\n\n', '\t', '\r', '\f', '\u000B', '\u00A0')

// prettier-ignore
const tags = [
  'p', 'div', 'b', 'i', 'em', 'strong', 'a', 'span', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'tbody', 'thead',
  'blockquote', 'cite', 'footer', 'figure', 'figcaption', 'h1', 'h3', 'h6', 'pre', 'code', 'sub', 'u', 'font',
  'details', 'summary', 'section', 'article', 'svg', 'math', 'template', 'form', 'button', 'select', 'option',
  'nobr', 'marquee', 'object', 'dl', 'dt', 'dd', 'mark', 'constructor', 'x-y',
]
// prettier-ignore
const attributes = [
  '', '', '', '', ' class="a"', ' id=x', ' href="https://a.example/?b&c"', ' onclick=x()', ' style="color:red"',
  ' hidden', ' data-block="html"', ' cite=z', ' data-space=kept',
]

/** Text rich in Unicode and in markup. Never a NUL or a lone surrogate: those are refused. */
export const richText = (maxLength = 6): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...words), space), { maxLength })
        .map((parts) => parts.flat().join('')),
    },
    {
      weight: 2,
      arbitrary: fc.string({ unit: 'binary', maxLength: 2 * maxLength }).map((text) => text.replaceAll('\0', '')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 * maxLength }) },
    { weight: 1, arbitrary: fc.constantFrom('Ordinary words.', 'Two sentences. The second one.', '') },
  )

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '',
    '/a/b?c=d&e=f#g',
    '#top',
    '//example.org/x',
    'mailto:a@b.example',
    'tel:+31',
    'https://example.org/(a) b',
    'https://x.example/?a=1&copy;=2|3',
    'https://x.example/\n"\'<>\\',
    'javascript:alert(1)',
    ' JaVa\nScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '&#106;avascript:x',
  ),
  richText(3),
)

const mark = fc.option(fc.constant(true as const), { nil: undefined, freq: 5 })

export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    text: richText(),
    strong: mark,
    em: mark,
    code: mark,
    sub: mark,
    sup: mark,
    href: fc.option(address, { nil: undefined, freq: 5 }),
  })
  .map((run) => withoutUndefined(run) as Run)

const runs = fc.array(anyRun, { maxLength: 4 })
const optionalText = fc.option(richText(), { nil: undefined })

/** One block of any kind. */
export const anyBodyBlock: fc.Arbitrary<BodyBlock> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('paragraph', 'quote'),
        runs,
        cite: fc.option(richText(), { nil: undefined, freq: 4 }),
      }),
    },
    fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), runs }),
    fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(runs, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('image'),
      src: address,
      alt: richText(),
      caption: optionalText,
      credit: optionalText,
    }),
    fc.record({ kind: fc.constant('embed'), url: address, title: optionalText }),
    fc.record({
      kind: fc.constant('table'),
      header: fc.boolean(),
      rows: fc.oneof(fc.array(fc.array(runs, { maxLength: 3 }), { maxLength: 3 }), evenRows()),
    }),
    fc.record({
      kind: fc.constant('code'),
      text: richText(),
      language: fc.option(fc.oneof(richText(2), fc.constantFrom('ts', 'c++')), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('html'), html: markupSoup() }),
  )
  .map((block) => withoutUndefined(block) as unknown as BodyBlock)

/** A whole document of any blocks, the headline possibly empty. */
export const anyContent: fc.Arbitrary<Content> = fc
  .record({
    headline: richText(),
    standfirst: optionalText,
    byline: optionalText,
    dateline: optionalText,
    credit: optionalText,
    body: fc.array(anyBodyBlock, { maxLength: 6 }),
  })
  .map((content) => withoutUndefined(content) as unknown as Content)

/** Markup as a hostile or careless hand writes it: tags open, closed and crossed, with words among them. */
export function markupSoup(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc
      .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
      .map(([tag, attribute]) => `<${tag}${attribute}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(
      '<br>',
      '<hr>',
      '<img src=x alt=y>',
      '<!-- c -->',
      '<input>',
      ' ',
      '\n',
      '\n\n',
      '&amp;',
      '&#13;',
      '&lt;p&gt;',
      '</br>',
      '</p>',
    ),
    fc.nat(999).map((number) => `word${number} `),
  )
  return fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))
}

function evenRows(): fc.Arbitrary<Run[][][]> {
  return fc
    .nat(2)
    .chain((columns) =>
      fc.array(fc.array(runs, { minLength: columns + 1, maxLength: columns + 1 }), { minLength: 1, maxLength: 3 }),
    )
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}
