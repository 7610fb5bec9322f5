import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../../domain/refusal.js'
import { negotiate } from './negotiate.js'

const offered = ['application/json', 'text/html', 'text/plain'] as const

describe('content negotiation', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html', 'text/html'],
    ['TEXT/HTML; charset=utf-8', 'text/html'],
    ['text/*', 'text/html'],
    ['text/html;q=0.4, text/plain;q=0.5', 'text/plain'],
    ['application/json;q=0, */*', 'text/html'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
    ['image/png, application/json;q=0.1', 'application/json'],
  ])('%p gets %p', (accept, expected) => {
    expect(negotiate(accept, offered)).toBe(expected)
  })

  it.each(['image/png', 'application/json;q=0', 'nonsense', ';;;'])('refuses %p', (accept) => {
    expect(() => negotiate(accept, offered)).toThrow(Refusal)
  })
})
