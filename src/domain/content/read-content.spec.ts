import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyContent, markupSoup, richText } from '../../../test/support/arbitraries/content.js'
import { Refusal } from '../refusal.js'
import { canonicalJson } from './canonical-json.js'
import { readContent } from './read-content.js'

const formats = ['html', 'markdown', 'text'] as const

const refusalOf = (act: () => unknown): Refusal => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('It was not refused')
}

describe('readContent', () => {
  it('R5: gives blocks back byte for byte as they were sent', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const input = { ...content, headline: `h${content.headline}` }
        expect(canonicalJson(readContent(input, '/content'))).toBe(canonicalJson(input))
      }),
      { numRuns: 300 },
    )
  })

  it.each(formats)('reads any %s or refuses it, and nothing else', (format) => {
    const source = fc.oneof(richText(12), markupSoup(), fc.string({ unit: 'binary', maxLength: 100 }))
    fc.assert(
      fc.property(source, (value) => {
        try {
          expect(readContent({ headline: 'h', body: { format, value } }, '/content').headline).toBe('h')
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(formats)('refuses a NUL and half a surrogate pair in %s by the path of the source', (format) => {
    for (const value of ['a\0b', 'a\ud83d']) {
      const refusal = refusalOf(() => readContent({ headline: 'h', body: { format, value } }, '/content'))
      expect(refusal).toMatchObject({ code: 'invalid_content', errors: [{ path: '/content/body/value' }] })
    }
  })

  it('names the source when a block read from it is too long, and the field when that is', () => {
    const value = `<p>a</p><p>${'x'.repeat(200_001)}</p>`
    const refusal = refusalOf(() => readContent({ headline: '', body: { format: 'html', value } }, '/content'))
    expect(refusal.errors.map((error) => error.path)).toEqual([
      '/content/headline',
      '/content/body/value',
      '/content/body/value',
    ])
    expect(refusal.errors[1]?.message).toContain('position 1')
  })

  it('reads plain text into paragraphs and keeps the lines within them', () => {
    const value = '\n one\r\n  two \n\n \t\nthree\rfour\u2028\n\n'
    expect(readContent({ headline: 'h', body: { format: 'text', value } }, '/content').body).toEqual([
      { kind: 'paragraph', runs: [{ text: ' one\n  two ' }] },
      { kind: 'paragraph', runs: [{ text: 'three\nfour\u2028' }] },
    ])
  })
})
