import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../refusal.js'
import { checkLanguage, directionOf } from './language.js'

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['iw', 'he'],
    ['es-419', 'es-419'],
    ['sr-latn', 'sr-Latn'],
    ['gsw', 'gsw'],
    ['de-1996', 'de-1996'],
    ['und', 'und'],
  ])('%s is kept as %s', (tag, canonical) => {
    expect(checkLanguage(tag)).toBe(canonical)
  })

  it.each([
    '',
    'e',
    'en_GB',
    'english',
    'xx',
    'not a tag',
    'en-',
    'de-DE-x',
    'x-own',
    '中文',
    `en-x-${'a'.repeat(8)}${'-b'.repeat(60)}`,
  ])('%j is refused, with its path', (tag) => {
    expect.assertions(2)
    try {
      checkLanguage(tag, '/content/language')
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal)
      expect(error).toMatchObject({ code: 'invalid_language', errors: [{ path: '/content/language' }] })
    }
  })
})

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa-IR', 'ur', 'yi', 'dv', 'ckb', 'ps', 'sd', 'syr', 'nqo', 'az-Arab', 'ff-Adlm', 'pa-PK'])(
    '%s runs from right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl')
    },
  )

  it.each(['en', 'de', 'zh', 'ja', 'hi', 'ru', 'th', 'az', 'pa', 'ar-Latn', 'sd-Deva', 'und', 'no tag'])(
    '%s runs from left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr')
    },
  )
})
