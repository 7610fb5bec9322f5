import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Refusal } from '../refusal.js'
import { checkPublicationSlug, checkSlug, slugFrom } from './slug.js'
import type { SlugOf } from './slug-grammar.js'

function codeOf(slug: string, of: SlugOf): string {
  try {
    const check = of === 'article' ? checkSlug : checkPublicationSlug
    check(slug, '/slug')
    return 'fine'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    expect(error.errors).toMatchObject([{ path: '/slug' }])
    return error.code
  }
}

describe('checking a slug', () => {
  it.each(['dutch-pm-2024', 'a', '2024', 'x'.repeat(80)])('takes %s', (slug) => {
    expect(codeOf(slug, 'publication')).toBe('fine')
    expect(codeOf(slug, 'article')).toBe('fine')
  })

  it.each(['荷兰首相', 'رئيس-الوزراء', 'भारत-की', 'ειδήσεις', 'é'])(
    'takes %s for an article, not for a title',
    (slug) => {
      expect(codeOf(slug, 'article')).toBe('fine')
      expect(codeOf(slug, 'publication')).toBe('validation_failed')
    },
  )

  it.each(
    [
      ['', '-', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', 'a.b', '..', 'a_b', 'a%2f', 'x'.repeat(81), '\u0301a'],
      ['e\u0301', 'a\u200bb', 'a\u202eb', 'Ж', '😀', 'a\n', 'a\ufe0f', '\u3164'],
    ].flat(),
  )('refuses %j', (slug) => {
    expect(codeOf(slug, 'publication')).toBe('validation_failed')
    expect(codeOf(slug, 'article')).toBe('validation_failed')
  })

  it.each('v1 docs desk embed timegate timemap ledger health metrics assets openapi.json'.split(' '))(
    'keeps %s for a route at the root',
    (slug) => {
      expect(codeOf(slug, 'publication')).toBe('slug_reserved')
    },
  )

  it.each(['corrections', 'verify'])('keeps %s for a route under a title', (slug) => {
    expect(codeOf(slug, 'article')).toBe('slug_reserved')
    expect(codeOf(slug, 'publication')).toBe('fine')
  })
})

describe('a slug from a headline', () => {
  it.each([
    ['Dutch PM’s last hurdle: 2 of 32 said “no”', 'en', 'dutch-pms-last-hurdle-2-of-32-said-no'],
    ['Über Straßen', 'de', 'ueber-strassen'],
    ['Über uns', 'tr', 'uber-uns'],
    ['IĞDIR İLÇESİ', 'tr', 'igdir-ilcesi'],
    ['Smørrebrød på Århus', 'da', 'smoerrebroed-paa-aarhus'],
    ['Sǿn', 'da', 'soen'],
    ['Ærlig talt, Łódź', 'en', 'aerlig-talt-lodz'],
    ['Việt Nam', 'vi', 'viet-nam'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'ja', 'full-width'],
    ['荷兰首相将出任北约秘书长', 'zh', '荷兰首相将出任北约秘书长'],
    ['رئيس الوزراء الهولندي', 'ar', 'رئيس-الوزراء-الهولندي'],
    ['भारत की राजधानी में', 'hi', 'भारत-की-राजधानी-में'],
    ['Новый йогурт', 'ru', 'новый-йогурт'],
    ['می‌شود', 'fa', 'میشود'],
    ['Ǽrlig x̌', 'en', 'aerlig-x'],
    ['Top 1️⃣ ❤️ list', 'en', 'top-1-list'],
    ['Corrections', 'en', 'corrections-1'],
    ['Verify!', 'en', 'verify-1'],
    ['😀 — !', 'en', 'article'],
    ['', 'en', 'article'],
  ])('%s (%s) gives %s', (headline, language, slug) => {
    expect(slugFrom(headline, language)).toBe(slug)
  })

  it('is cut between words, and inside one only when it is too long by itself', () => {
    expect(slugFrom('word '.repeat(40), 'en')).toBe(Array.from({ length: 16 }, () => 'word').join('-'))
    expect(slugFrom('长'.repeat(200), 'zh')).toBe('长'.repeat(80))
    expect(slugFrom('कि'.repeat(100), 'hi')).toBe('कि'.repeat(40))
  })

  it('is a slug, and gives itself, whatever the headline and language', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    fc.assert(
      fc.property(headline, fc.constantFrom('en', 'de', 'tr', 'lt', 'el', 'zh-Hans', 'ar'), (text, language) => {
        const slug = slugFrom(text, language)
        expect(codeOf(slug, 'article')).toBe('fine')
        expect(slugFrom(slug, language)).toBe(slug)
      }),
      { numRuns: 1000 },
    )
  })
})
