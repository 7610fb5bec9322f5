import { describe, expect, it } from '@jest/globals'
import { safeHref, safeSource } from './safe-link.js'

const follow = [
  'https://a.example/b?c=d&e#f',
  'HTTP://A.EXAMPLE',
  'mailto:a@b.example',
  'tel:+31',
  '/a:b',
  'a/b:c',
  '?q=a:b',
  '#a:b',
  '',
  '//b.example/x',
  'page.html',
  'ht\ntps://a.example',
  ' https://a.example',
  'नमस्ते/x',
]

const inert = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:x',
  '\u0001javascript:x',
  'java\nscript:x',
  'java\tscript:x',
  'j\r\na\tvascript:x',
  'javascript\n:x',
  'javascript :x',
  '\u00a0javascript:x',
  '\u200bjavascript:x',
  '\ufeffjavascript:x',
  '\u2028javascript:x',
  'javascript&colon;x',
  '&#106;avascript:x',
  '&#x6a;avascript&#58;x',
  'java&Tab;script:x',
  'data:text/html,x',
  'DATA:image/svg+xml,x',
  'vbscript:x',
  'blob:https://a',
  'file:///etc',
  'view-source:x',
  'about:blank',
  'feed:javascript:x',
  'x:y',
  ':x',
  '1:2',
  'jаvascript:x',
  '\u0000javascript:x',
]

describe('safeHref', () => {
  it('returns an address that may be followed as it was sent', () => {
    for (const href of follow) expect(safeHref(href)).toBe(href)
  })

  it('has no answer for any other scheme, however it is disguised', () => {
    for (const href of inert) expect([href, safeHref(href)]).toEqual([href, undefined])
  })
})

describe('safeSource', () => {
  it('takes http, https and relative addresses only', () => {
    expect(safeSource('https://a.example/x.jpg')).toBe('https://a.example/x.jpg')
    expect(safeSource('/x.jpg')).toBe('/x.jpg')
    for (const src of [...inert, 'mailto:a@b.example', 'tel:1']) expect(safeSource(src)).toBeUndefined()
  })
})
