import { describe, expect, it } from '@jest/globals'
import type { VNode } from 'preact'
import { attribute, named, read } from '../../test/support/read-html.js'
import { blocksOf } from '../domain/content/block-list.js'
import { textOf } from '../domain/content/block-text.js'
import type { Block, Content, TableBlock } from '../domain/content/content.js'
import type { Diff, Entry } from '../domain/diff/diff.js'
import {
  ArticlePage,
  BlamePage,
  CorrectionsPage,
  DiffPage,
  ErrorPage,
  HistoryPage,
  IndexPage,
  type Notice,
  renderPage,
  StandingPage,
  TitlePage,
  VersionPage,
} from './index.js'

const at = '2024-06-20T16:10:00.000Z'

/** A text as words of two revisions by turns. */
const blamedRuns = (text: string) =>
  [text.slice(0, 3), text.slice(3, 9), text.slice(9)]
    .filter((part) => part !== '')
    .map((part, index) => ({ text: part, revision: index === 1 ? 3 : 1 }))

/** Every page with `text` wherever words from outside may stand, and `address` wherever an address may. */
function pagesOf(text: string, address: string, language: string): Record<string, VNode> {
  const publication = { slug: text, name: text, language, timeZone: 'Europe/Amsterdam' }
  const article = { slug: text, language, section: text }
  const runs = [
    { text, strong: true as const, href: address },
    { text, em: true as const, code: true as const, sub: true as const },
    { text, sup: true as const },
  ]
  const table: TableBlock = { kind: 'table', header: true, rows: [[runs, runs], [runs, runs], [runs]] }
  const content: Content = {
    headline: text,
    standfirst: text,
    byline: text,
    dateline: text,
    credit: text,
    body: [
      { kind: 'heading', level: 4, runs },
      { kind: 'paragraph', runs },
      { kind: 'heading', level: 3, runs },
      { kind: 'quote', runs, cite: text },
      { kind: 'quote', runs, cite: address },
      { kind: 'heading', level: 2, runs },
      { kind: 'heading', level: 4, runs },
      { kind: 'list', ordered: true, items: [runs, runs] },
      { kind: 'image', src: address, alt: text, caption: text, credit: text },
      { kind: 'embed', url: address, title: text },
      { kind: 'embed', url: address },
      table,
      { kind: 'table', header: false, rows: [] },
      { kind: 'code', text, language: text },
      {
        kind: 'html',
        html: `<p onclick="alert(1)" style="color:red">${text}<a href="${address}">x</a></p><script>alert(1)</script>`,
      },
    ],
  }
  const statement = { text: `${text}\n\n${text}`, language }
  const notice = (id: string, more: Partial<Notice>): Notice => ({
    id,
    kind: 'correction',
    severity: 'major',
    placement: 'top',
    statement,
    publishedAt: at,
    claim: { wrong: text, right: text },
    earlier: [{ ...statement, at }],
    fix: { from: 1, to: 3 },
    exposureMs: 11_520_000,
    anchors: [text],
    ...more,
  })
  const notices = [
    notice('1', { kind: 'retraction' }),
    notice('2', { placement: 'inline', afterBlock: 1, exposureMs: null }),
    notice('3', { placement: 'bottom', kind: 'editors_note', statement: { text, language: 'ar' } }),
    notice('4', { standing: 'withdrawn', anchors: [] }),
  ]
  const first = { number: 1, revision: 1, at }
  const second = { number: 2, revision: 3, at }
  const summary = {
    same: 1,
    added: 1,
    removed: 1,
    edited: 3,
    moved: 1,
    split: 1,
    merged: 1,
    wordsAdded: 3,
    wordsRemoved: 2,
    similarity: 0.5,
  }
  const blocks = blocksOf(content)
  const segments = [
    { op: 'same', text },
    { op: 'remove', text: `${text}\n` },
    { op: 'add', text: `\t${text}` },
    { op: 'add', text: ' ' },
  ] as const
  const edited = (block: Block): Entry => ({
    op: block.kind === 'quote' ? 'move' : 'edit',
    from: 1,
    to: 1,
    before: block,
    after: block.kind === 'image' ? { ...block, src: `${address}2` } : block,
    segments: [...segments],
    attributes: [
      { name: 'href', at: { start: 0, end: 4 }, before: address, after: text },
      { name: 'strong', after: true },
      { name: text, before: text },
      { name: 'constructor', before: { deep: text }, after: 3 },
    ],
  })
  const paragraph: Block = { kind: 'paragraph', runs }
  const diff: Diff = {
    engine: text,
    from: { number: 1, createdAt: at },
    to: { number: 3, createdAt: at },
    degraded: { reason: 'work', blocks: 2 },
    summary,
    substance: [{ code: 'number', entry: 0, before: text, after: text }],
    trivial: [],
    entries: [
      ...blocks.map(edited),
      ...blocks.map((block): Entry => ({ op: 'same', from: 1, to: 1, block })),
      ...blocks.map((block): Entry => ({ op: 'add', to: 1, block })),
      ...blocks.map((block): Entry => ({ op: 'remove', from: 1, block })),
      {
        op: 'split',
        from: 1,
        to: [1, 2],
        before: paragraph,
        after: [paragraph, paragraph],
        segments: [[...segments], [...segments]],
        attributes: [[], []],
      },
      {
        op: 'merge',
        from: [1, 2],
        to: 1,
        before: [paragraph, paragraph],
        after: paragraph,
        segments: [[...segments], [...segments]],
        attributes: [[], []],
      },
    ],
  }
  const head = {
    description: text,
    canonical: 'https://courant.example/',
    links: [{ rel: 'version-history', href: '/history' }],
    jsonLd: { '@type': 'NewsArticle', headline: text },
  }
  const corrections = notices.map((notice) => ({ notice, article: { ...article, headline: text } }))
  const page = { publication, article, notices, head }
  const steps = new Map([[0, Array.from({ length: 9 }, () => ({ version: second, before: first }))]])
  const diffPage = { ...page, headline: text, from: first, to: second, diff, steps }
  const times = { publishedAt: at, updatedAt: at }
  const item = { ...article, ...times, headline: text, standfirst: text, corrections: 2, retracted: true }
  return {
    article: <ArticlePage {...page} {...times} content={content} versions={2} />,
    history: (
      <HistoryPage
        publication={publication}
        article={article}
        headline={text}
        live={3}
        versions={[second, first]}
        next="?cursor=x"
        head={head}
        entries={[
          { type: 'status', at, pubStatus: 'withheld', reason: text },
          { type: 'release', version: second, before: first, significance: 'minor', summary, newHeadline: text },
          ...notices.map((notice) => ({ type: 'notice' as const, notice })),
          { type: 'release', version: first, significance: 'major' },
        ]}
      />
    ),
    version: (
      <VersionPage {...page} version={second} content={content} total={2} until={at} previous={first} next={second} />
    ),
    inline: <DiffPage {...diffPage} view="inline" />,
    sides: <DiffPage {...diffPage} view="side-by-side" />,
    blame: (
      <BlamePage
        publication={publication}
        article={article}
        headline={text}
        version={second}
        total={2}
        previous={first}
        next={second}
        coarse={2}
        head={head}
        sources={[
          { version: first, author: text },
          { version: second, before: first, author: text },
        ]}
        blocks={blocks.map((block) => ({ block, introducedIn: 3, runs: blamedRuns(textOf(block)) }))}
      />
    ),
    corrections: <CorrectionsPage publication={publication} items={corrections} next="?cursor=x" head={head} />,
    title: (
      <TitlePage publication={publication} articles={[item, item]} corrections={corrections.slice(0, 2)} head={head} />
    ),
    index: <IndexPage language={language} titles={[publication]} head={head} />,
    withheld: <StandingPage {...page} pubStatus="withheld" since={at} reason={text} />,
    error: <ErrorPage status={500} language={language} publication={publication} />,
  }
}

const plain = pagesOf('Plain words', 'https://example.org/', 'en-GB')
const hostileText =
  `"'><script>alert(1)</script><img src=x onerror=alert(1)></title></textarea></style><!--&lt;]]>\u2028\u202e\0`.replace(
    '\0',
    '',
  )
const hostile = {
  ...pagesOf(hostileText, 'javascript:alert(1)//', 'en'),
  ...Object.fromEntries(
    Object.entries(pagesOf(hostileText, 'data:text/html,<script>alert(1)</script>', `"><b>`)).map(([name, page]) => [
      `${name}, with a language that is none`,
      page,
    ]),
  ),
}

describe.each(Object.entries(plain))('the %s page', (_name, page) => {
  const { elements, errors } = read(renderPage(page))

  it('is valid in its nesting', () => {
    expect(errors).toEqual([])
  })

  it('has one h1 and skips no level of heading', () => {
    const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [position, level] of levels.entries()) {
      if (position > 0) expect(level - (levels[position - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('has landmarks, a way past the nameplate, and every label and control joined', () => {
    expect(named(elements, 'main')).toHaveLength(1)
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = elements.flatMap((element) => [
      attribute(element, 'for'),
      attribute(element, 'aria-labelledby'),
      attribute(element, 'href')?.match(/^#(.*)/)?.[1],
    ])
    for (const pointer of pointers) if (pointer !== undefined) expect(ids).toContain(pointer)
    expect(attribute(named(elements, 'a')[0], 'href')).toBe('#content')
  })

  it('gives each header cell its scope', () => {
    for (const cell of named(elements, 'th')) expect(attribute(cell, 'scope')).toBe('col')
  })
})

describe.each(Object.entries(hostile))('hostile text on the %s page', (_name, page) => {
  const { elements, errors } = read(renderPage(page))

  it('breaks out of nothing', () => {
    expect(errors).toEqual([])
    expect(named(elements, 'script').every((script) => attribute(script, 'type') === 'application/ld+json')).toBe(true)
    expect(named(elements, 'style', 'iframe', 'object', 'embed', 'base')).toEqual([])
    expect(
      elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /^on|^style$/.test(name)),
    ).toEqual([])
  })

  it('leads and loads from nowhere but http, https and this site', () => {
    for (const element of named(elements, 'a', 'form', 'img')) {
      for (const name of ['href', 'src', 'action']) {
        const address = attribute(element, name)
        if (address !== undefined) expect(new URL(address, 'https://courant.example/').protocol).toMatch(/^https?:$/)
      }
    }
  })
})
