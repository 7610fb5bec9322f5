import { describe, expect, it } from '@jest/globals'
import { hanNumber } from './han-number.js'
import { numberValue } from './number-value.js'

describe('numberValue', () => {
  it.each([
    ['1,000', 'en', 1000],
    ['1.000', 'en', 1],
    ['1.000', 'de', 1000],
    ['3,5', 'de', 3.5],
    ['3,5', 'en', 3.5],
    ['1.234.567', 'en', 1234567],
    ['1,234.5', 'de', 1234.5],
    ['1.234,5', 'en', 1234.5],
    ['1\u00A0500', 'fr', 1500],
    ['1\u202F500,25', 'fr', 1500.25],
    ['1’500', 'de-CH', 1500],
    ['1,00,000', 'hi', 100000],
    ['1.5', 'es-MX', 1.5],
    ['١٬٠٠٠٫٥', 'ar', 1000.5],
    ['१२', 'hi', 12],
    ['๑๒', 'th', 12],
    ['１２', 'zh', 12],
    ['12', 'not a language', 12],
  ])('%s in %s', (written, language, value) => {
    expect(numberValue(written, language)).toBe(value)
  })
})

describe('hanNumber', () => {
  it.each([
    ['二十一', 21],
    ['三百五十万', 3500000],
    ['一亿二千万', 120000000],
    ['人', undefined],
  ])('%s', (word, value) => {
    expect(hanNumber(word)).toBe(value)
  })
})
