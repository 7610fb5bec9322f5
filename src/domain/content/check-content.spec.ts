import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyContent } from '../../../test/support/arbitraries/content.js'
import { Refusal } from '../refusal.js'
import { checkContent } from './check-content.js'
import { checkText } from './check-text.js'
import type { BodyBlock, Content } from './content.js'

const refusalOf = (act: () => void): Refusal | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    return error as Refusal
  }
}

const paths = (content: Content): string[] =>
  refusalOf(() => checkContent(content, '/content'))?.errors.map((error) => error.path) ?? []

const withBody = (...body: BodyBlock[]): Content => ({ headline: 'h', body })

describe('checkContent', () => {
  it('takes any Unicode as it came and changes nothing', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const before = JSON.stringify(content)
        const refusal = refusalOf(() => checkContent(content, '/content'))
        expect(JSON.stringify(content)).toBe(before)
        expect(refusal?.errors.map((error) => error.path) ?? []).toEqual(
          content.headline.trim() === '' ? ['/content/headline'] : [],
        )
      }),
      { numRuns: 300 },
    )
  })

  it('names the path of a NUL and of half a surrogate pair, wherever they stand', () => {
    for (const bad of ['a\0b', 'a\ud800', '\udc00a']) {
      const runs = [{ text: 'fine', href: bad }, { text: bad }]
      expect(paths(withBody({ kind: 'paragraph', runs, cite: bad }))).toEqual([
        '/content/body/0/runs/0/href',
        '/content/body/0/runs/1/text',
        '/content/body/0/cite',
      ])
      expect(paths(withBody({ kind: 'list', ordered: true, items: [[], runs] }))).toContain(
        '/content/body/0/items/1/1/text',
      )
      expect(paths(withBody({ kind: 'table', header: true, rows: [[], [[], runs]] }))).toContain(
        '/content/body/0/rows/1/1/1/text',
      )
      expect(paths(withBody({ kind: 'image', src: bad, alt: bad, caption: bad, credit: bad }))).toHaveLength(4)
      expect(
        paths(withBody({ kind: 'embed', url: bad, title: bad }, { kind: 'code', text: bad, language: bad })),
      ).toHaveLength(4)
      expect(paths(withBody({ kind: 'html', html: bad }))).toEqual(['/content/body/0/html'])
      expect(paths({ headline: bad, standfirst: bad, byline: bad, dateline: bad, credit: bad, body: [] })).toHaveLength(
        5,
      )
    }
    expect(paths(withBody({ kind: 'html', html: 'whole pair: 👩🏽‍🚀' }))).toEqual([])
  })

  it('names the field that is too long, counting code points', () => {
    const fits = { headline: '😀'.repeat(1_000), standfirst: 'x'.repeat(4_000), body: [] }
    expect(paths(fits)).toEqual([])
    expect(paths({ ...fits, headline: `${fits.headline}x`, standfirst: `${fits.standfirst}x` })).toEqual([
      '/content/headline',
      '/content/standfirst',
    ])
    expect(paths(withBody({ kind: 'paragraph', runs: [{ text: 'a', href: 'x'.repeat(2_049) }] }))).toEqual([
      '/content/body/0/runs/0/href',
    ])
  })

  it('refuses a block of more than 200,000 characters also when its runs share them', () => {
    const half = { text: 'x'.repeat(100_000) }
    expect(paths(withBody({ kind: 'paragraph', runs: [half, half] }))).toEqual([])
    expect(paths(withBody({ kind: 'paragraph', runs: [half, half, { text: 'y' }] }))).toEqual(['/content/body/0'])
  })

  it('refuses a headline of white space only, and allows ragged tables and empty paragraphs', () => {
    expect(paths({ headline: ' \u3000\n', body: [] })).toEqual(['/content/headline'])
    expect(paths(withBody({ kind: 'table', header: true, rows: [[[]], []] }, { kind: 'paragraph', runs: [] }))).toEqual(
      [],
    )
  })

  it('refuses more than 5,000 blocks, metadata included, and more than 2 MB of text', () => {
    const empty: BodyBlock = { kind: 'paragraph', runs: [] }
    const full = Array.from({ length: 4_999 }, () => empty)
    expect(refusalOf(() => checkContent(withBody(...full), '/content'))).toBeUndefined()
    expect(refusalOf(() => checkContent(withBody(...full, empty), '/content'))?.code).toBe('content_too_large')
    const long: BodyBlock = { kind: 'code', text: '漢'.repeat(70_000) }
    expect(
      refusalOf(() => checkContent(withBody(...Array.from({ length: 9 }, () => long)), '/content')),
    ).toBeUndefined()
    expect(refusalOf(() => checkContent(withBody(...Array.from({ length: 10 }, () => long)), '/content'))?.code).toBe(
      'content_too_large',
    )
  })

  it('lists at most 100 errors', () => {
    const bad = Array.from({ length: 500 }, (): BodyBlock => ({ kind: 'html', html: '\0' }))
    expect(paths(withBody(...bad))).toHaveLength(100)
  })
})

describe('checkText', () => {
  it('refuses a NUL, half a surrogate pair and too many code points with the path it was given', () => {
    for (const text of ['\0', '\udfff', 'xxxx']) {
      expect(refusalOf(() => checkText(text, '/note', 3))).toMatchObject({
        code: 'invalid_content',
        errors: [{ path: '/note' }],
      })
    }
    expect(refusalOf(() => checkText('😀😀😀', '/note', 3))).toBeUndefined()
  })
})
