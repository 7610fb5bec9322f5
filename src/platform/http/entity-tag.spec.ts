import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../../domain/refusal.js'
import { entityTag, matchVersion, noneMatch, requireVersion } from './entity-tag.js'

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'none'
}

describe('If-Match', () => {
  it('compares the version part and ignores the representation', () => {
    expect(matchVersion('"7.0-public12.json"', '7.0')).toEqual({ matches: true })
    expect(matchVersion('"7.0-staff.html"', '7.0')).toEqual({ matches: true })
    expect(matchVersion('"7-1"', '7.1').matches).toBe(false)
  })

  it('takes a list, and * for whatever is there', () => {
    expect(matchVersion('"1-json", "2-json"', 2).matches).toBe(true)
    expect(matchVersion(' * ', 2).matches).toBe(true)
  })

  it('names the version the caller had', () => {
    expect(matchVersion('"6.0-staff.json"', '7.0')).toEqual({ matches: false, staleVersion: '6.0' })
  })

  it('never matches a weak tag', () => {
    expect(matchVersion('W/"7-json"', 7)).toEqual({ matches: false, staleVersion: '7' })
    expect(codeOf(() => requireVersion('W/"7-json"', 7))).toBe('precondition_failed')
  })

  it.each([undefined, '7', '"7', '7"', '"a" "b"', '"a",', 'W/7', '"a\u0000b"', ''])('refuses %p', (header) => {
    expect(codeOf(() => matchVersion(header, 7))).toBe(
      header === undefined ? 'precondition_required' : 'precondition_malformed',
    )
  })
})

describe('If-None-Match', () => {
  it.each([
    ['"7-json"', true],
    ['W/"7-json"', true],
    ['"6-json", W/"7-json"', true],
    ['*', true],
    ['"7-html"', false],
    ['', false],
    [undefined, false],
  ])('%p is %p', (header, expected) => {
    expect(noneMatch(header, entityTag(7, 'json'))).toBe(expected)
  })
})
