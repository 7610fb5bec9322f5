import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { anyContent } from '../../../test/support/arbitraries/content.js'
import { hashOf } from './block-hash.js'
import { canonicalJson } from './canonical-json.js'

const vectors = join(process.env['CORRIGENDA_SHARED'] ?? resolve('..', 'shared'), 'vectors', 'jcs', 'testdata')

describe('canonicalJson', () => {
  it('sorts keys by UTF-16 code units and writes no white space', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('writes numbers and escapes as RFC 8785 says', () => {
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    )
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/\u2028')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u2028"')
  })

  it('leaves undefined members out and refuses what JSON cannot hold', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
    for (const value of [undefined, NaN, Infinity, '\ud800']) expect(() => canonicalJson(value)).toThrow()
  })

  it('R5: is the same whatever the order of the keys, and reads back as the same content', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const canonical = canonicalJson(content)
        expect(canonicalJson(reversed(content))).toBe(canonical)
        expect(JSON.parse(canonical)).toEqual(content)
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical)
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with the published vectors of RFC 8785 where they are at hand', () => {
    const names = existsSync(vectors) ? readdirSync(join(vectors, 'input')) : []
    for (const name of names) {
      const input: unknown = JSON.parse(readFileSync(join(vectors, 'input', name), 'utf8'))
      expect(canonicalJson(input)).toBe(readFileSync(join(vectors, 'output', name), 'utf8'))
    }
  })
})

describe('hashOf', () => {
  it('is SHA-256 over UTF-8', () => {
    expect(hashOf('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hashOf('{"text":"é"}').equals(hashOf('{"text":"e\u0301"}'))).toBe(false)
    expect(hashOf('')).toHaveLength(32)
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const)
  return Object.fromEntries(entries.reverse())
}
