import { describe, expect, it } from '@jest/globals'
import { AnswerCache } from './answer-cache.js'
import { PublicChanges } from './public-changes.js'

const answer = (body: string) => ({ headers: {}, body, tag: '"1-json"' })

function buildCache(bytes = 1_000_000): { cache: AnswerCache; changes: PublicChanges } {
  const changes = new PublicChanges()
  const cache = new AnswerCache(changes, bytes)
  cache.trust(true)
  return { cache, changes }
}

describe('answers in memory', () => {
  it('are kept until something in them changes', () => {
    const { cache, changes } = buildCache()
    cache.keep('/one', answer('one'), ['article:1', 'policy:9'], cache.moment())
    cache.keep('/two', answer('two'), ['article:2', 'policy:9'], cache.moment())
    changes.tell(['article:1'])
    expect(cache.find('/one')).toBeUndefined()
    expect(cache.find('/two')?.body).toBe('two')
    changes.tell(['policy:9'])
    expect(cache.find('/two')).toBeUndefined()
  })

  it('are not kept when anything changed while they were made', () => {
    const { cache, changes } = buildCache()
    const moment = cache.moment()
    changes.tell(['article:1'])
    cache.keep('/one', answer('as it was'), ['article:1'], moment)
    expect(cache.find('/one')).toBeUndefined()
  })

  it('are not given while notifications are not heard, nor afterwards', () => {
    const { cache } = buildCache()
    cache.keep('/one', answer('one'), ['article:1'], cache.moment())
    cache.trust(false)
    expect(cache.find('/one')).toBeUndefined()
    cache.keep('/one', answer('one'), ['article:1'], cache.moment())
    cache.trust(true)
    expect(cache.find('/one')).toBeUndefined()
  })

  it('all go when it is not known what changed', () => {
    const { cache, changes } = buildCache()
    cache.keep('/one', answer('one'), ['article:1'], cache.moment())
    changes.tell(['all'])
    expect(cache.find('/one')).toBeUndefined()
  })

  it('take no more memory than they may', () => {
    const { cache } = buildCache(50_000)
    for (let number = 0; number < 100; number++) {
      cache.keep(`/${number}`, answer('x'.repeat(1_000)), [`article:${number}`], cache.moment())
    }
    const kept = Array.from({ length: 100 }, (_, number) => cache.find(`/${number}`)).filter(Boolean)
    expect(kept.length).toBeGreaterThan(5)
    expect(kept.length).toBeLessThan(17)
    expect(cache.find('/99')).toBeDefined()
  })

  it('are none when no memory is given', () => {
    const { cache } = buildCache(0)
    cache.keep('/one', answer('one'), ['article:1'], cache.moment())
    expect(cache.find('/one')).toBeUndefined()
  })
})
