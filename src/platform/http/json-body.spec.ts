import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { Refusal } from '../../domain/refusal.js'
import { parseJson } from './json-body.js'

const parse = (text: string): unknown => parseJson(Buffer.from(text))

describe('JSON bodies', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value)
        expect(parse(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
    ['an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['half a document', Buffer.from('{"a": [1')],
    ['two documents', Buffer.from('{} {}')],
    ['a nesting bomb', Buffer.from('['.repeat(1_000_000))],
    ['a nesting bomb of objects', Buffer.from('{"a":'.repeat(100_000))],
    ['65 levels', Buffer.from(`${'['.repeat(65)}${']'.repeat(65)}`)],
  ])('refuses %s', (_, body) => {
    expect(() => parseJson(body)).toThrow(Refusal)
  })

  it('counts brackets outside strings only', () => {
    expect(parse(JSON.stringify({ text: '[{"\\'.repeat(500) }))).toEqual({ text: '[{"\\'.repeat(500) })
    expect(parse(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeInstanceOf(Array)
  })

  it('takes no body for no value', () => {
    expect(parseJson(Buffer.alloc(0))).toBeUndefined()
  })
})
