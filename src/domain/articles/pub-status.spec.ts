import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../refusal.js'
import {
  legalPubStatuses,
  type PubStatus,
  pubStatusAfterChange,
  pubStatusAfterRelease,
  pubStatuses,
} from './pub-status.js'

function attempt(act: () => PubStatus): PubStatus | Refusal {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

describe('the standing of an article', () => {
  it('is usable from the first release on', () => {
    expect(pubStatusAfterRelease('unpublished')).toBe('usable')
    expect(pubStatusAfterRelease('usable')).toBe('usable')
    expect(attempt(() => pubStatusAfterChange('unpublished', 'usable'))).toMatchObject({ code: 'illegal_transition' })
  })

  it('can be held and released from the hold', () => {
    expect(pubStatusAfterChange('usable', 'withheld')).toBe('withheld')
    expect(pubStatusAfterChange('withheld', 'usable')).toBe('usable')
  })

  it('stays withheld when a fix is released under the hold', () => {
    expect(pubStatusAfterRelease('withheld')).toBe('withheld')
  })

  it('can be canceled from everywhere, and then stays so', () => {
    for (const from of ['unpublished', 'usable', 'withheld'] as const) {
      expect(pubStatusAfterChange(from, 'canceled')).toBe('canceled')
    }
    expect(legalPubStatuses('canceled')).toEqual([])
    expect(attempt(() => pubStatusAfterRelease('canceled'))).toMatchObject({ code: 'illegal_transition' })
  })

  it('never becomes what it is, nor unpublished again; the refusal names what it can become', () => {
    for (const from of pubStatuses) {
      for (const to of [from, 'unpublished'] as const) {
        expect(attempt(() => pubStatusAfterChange(from, to))).toMatchObject({
          code: 'illegal_transition',
          members: { pubStatus: from, legal: legalPubStatuses(from) },
        })
      }
    }
  })

  it('reaches every standing from unpublished, and leaves every one but canceled', () => {
    const reached = new Set<PubStatus>(['unpublished'])
    for (const from of reached) {
      const next = [...legalPubStatuses(from), attempt(() => pubStatusAfterRelease(from))]
      for (const to of next) if (!(to instanceof Refusal)) reached.add(to)
    }
    expect([...reached].toSorted()).toEqual(pubStatuses.toSorted())
    expect(pubStatuses.filter((from) => legalPubStatuses(from).length === 0)).toEqual(['canceled'])
  })
})
