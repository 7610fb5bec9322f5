import { describe, expect, it } from '@jest/globals'
import { render } from 'preact-render-to-string'
import { english } from './en.js'
import { languages, wordsFor } from './words-for.js'

/** All phrases of a language by name; one that takes something is said with it. */
function phrases(value: unknown, argument: (name: string) => unknown, name = ''): [string, unknown][] {
  if (typeof value === 'function') {
    const said = (value as (...args: unknown[]) => unknown)(
      ...Array.from({ length: value.length }, () => argument(name)),
    )
    return [[name, said]]
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => phrases(inner, argument, `${name}.${key}`))
  }
  return [[name, value]]
}

const text = (said: unknown): string => (typeof said === 'string' ? said : render(<>{said}</>))

describe.each(Object.entries(languages))('the words in %s', (language, speak) => {
  const words = speak(language)

  it('are complete and none is empty', () => {
    const names = phrases(words, () => 3).map(([name]) => name)
    expect(names).toEqual(phrases(english('en'), () => 3).map(([name]) => name))
    for (const [, said] of phrases(words, () => 3)) expect(text(said).trim()).not.toBe('')
  })

  it('hold what is set into them, whatever the number', () => {
    for (const number of [0, 1, 2, 3, 11, 100, 1234567]) {
      for (const [, said] of phrases(words, () => number)) expect(text(said)).not.toMatch(/#|undefined|NaN|\[object/)
    }
  })

  it('say a name or time that they are given', () => {
    const { article, history, notice, standing, lists, diff, blame } = words
    const said = [
      article.published('T'),
      article.updated('T'),
      article.retractedText('T'),
      history.shownSince('T'),
      history.headlineChanged('T'),
      notice.onlineFor('T'),
      standing.since('T'),
      lists.correctionsOf('T'),
      diff.on('T'),
      diff.inVersions(2, 'T'),
      blame.by('T'),
      blame.inThisFormSince('T'),
      diff.attributeAdded('x', 'T'),
      diff.attributeRemoved('x', 'T'),
    ]
    for (const phrase of said) expect(text(phrase)).toContain('T')
    expect(text(history.shownFromTo('T', 'U'))).toMatch(/T.*U/)
    expect(text(diff.attributeChanged('x', 'T', 'U'))).toMatch(/T.*U/)
    expect(diff.title(7, 9)).toMatch(/7.*9/)
  })
})

describe('the plural', () => {
  it('follows the language', () => {
    expect([1, 2].map((n) => wordsFor('en').article.versionCount(n))).toEqual(['1 version', '2 versions'])
    expect([1, 2].map((n) => wordsFor('de-AT').article.versionCount(n))).toEqual(['1 Fassung', '2 Fassungen'])
    expect([1, 2, 3, 11].map((n) => wordsFor('ar').article.versionCount(n))).toEqual([
      'نسخة واحدة',
      'نسختان',
      '3 نسخ',
      '11 نسخة',
    ])
  })
})

describe('the choice of words', () => {
  it('is by base language, keeps the region for numbers, and falls back to English', () => {
    expect(wordsFor('de-CH')).toMatchObject({ language: 'de', locale: 'de-CH' })
    expect(wordsFor('ar-EG').article.versionCount(3)).toBe('٣ نسخ')
    for (const tag of ['cy', 'constructor', '', '"><b>', 'x'])
      expect(wordsFor(tag)).toMatchObject({ language: 'en', locale: 'en' })
  })
})
