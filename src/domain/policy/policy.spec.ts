import { describe, expect, it } from '@jest/globals'
import { correctionKinds, severities } from '../corrections/correction.js'
import { substanceCodes } from '../diff/diff.js'
import { changePolicy } from './change-policy.js'
import { defaultPolicy, policyPatchSchema, policySchema } from './policy.js'
import { readPolicy } from './read-policy.js'

describe('the policy of a new publication', () => {
  it('is a policy', () => {
    expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy)
  })

  it('takes two people, shows no staff, and asks standards for retractions', () => {
    expect(defaultPolicy.onePersonNewsroom).toBe(false)
    expect(defaultPolicy.showStaff).toBe('none')
    for (const kind of correctionKinds) {
      for (const severity of severities) {
        expect(defaultPolicy.approvals[kind][severity]).toEqual({
          roles: kind === 'retraction' ? ['standards'] : ['editor', 'standards'],
          count: 1,
        })
      }
    }
  })

  it('C4: blocks on every substance code but an addition, without grace time', () => {
    expect(defaultPolicy.gate.mode).toBe('block')
    expect(defaultPolicy.gate.graceMs).toBe(0)
    expect(substanceCodes.filter((code) => !defaultPolicy.gate.codes.includes(code))).toEqual(['addition'])
  })
})

describe('changing a policy', () => {
  it('changes what is sent, at any depth, and nothing else', () => {
    const patch = policyPatchSchema.parse({
      onePersonNewsroom: true,
      approvals: { retraction: { major: { count: 2 } } },
      gate: { codes: ['number'] },
    })
    const changed = changePolicy(defaultPolicy, patch)
    expect(changed).toEqual({
      ...defaultPolicy,
      onePersonNewsroom: true,
      approvals: {
        ...defaultPolicy.approvals,
        retraction: { minor: { roles: ['standards'], count: 1 }, major: { roles: ['standards'], count: 2 } },
      },
      gate: { ...defaultPolicy.gate, codes: ['number'] },
    })
    expect(defaultPolicy.onePersonNewsroom).toBe(false)
    expect(defaultPolicy.approvals.retraction.major.count).toBe(1)
  })

  it('gives back the whole policy for the whole policy, and for nothing', () => {
    expect(changePolicy(defaultPolicy, policyPatchSchema.parse(defaultPolicy))).toEqual(defaultPolicy)
    expect(changePolicy(defaultPolicy, policyPatchSchema.parse({}))).toEqual(defaultPolicy)
  })

  it('sets and takes away the page about corrections', () => {
    const url = 'https://example.org/corrections'
    const withUrl = changePolicy(defaultPolicy, policyPatchSchema.parse({ correctionsUrl: url }))
    expect(withUrl.correctionsUrl).toBe(url)
    expect(changePolicy(withUrl, policyPatchSchema.parse({ correctionsUrl: null }))).toEqual(defaultPolicy)
  })

  it.each([
    { unknown: 1 },
    { version: 2 },
    { gate: { mode: 'block', unknown: 1 } },
    { gate: { codes: ['gossip'] } },
    { gate: { graceMs: -1 } },
    { gate: null },
    { approvals: { gossip: { minor: { count: 1 } } } },
    { approvals: { update: { tiny: { count: 1 } } } },
    { approvals: { update: { minor: { roles: [] } } } },
    { approvals: { update: { minor: { roles: ['contributor'] } } } },
    { approvals: { update: { minor: { count: 0 } } } },
    { placement: { major: 'nowhere' } },
    { noNoticeCodes: ['No Code'] },
    { correctionsUrl: 'javascript:alert(1)' },
  ])('refuses what is no part of a policy: %j', (patch) => {
    expect(policyPatchSchema.safeParse(patch).success).toBe(false)
  })
})

describe('reading a stored policy', () => {
  it('gives back what was stored', () => {
    const stored = { ...defaultPolicy, showStaff: 'role', correctionsUrl: 'https://example.org/how' }
    expect(readPolicy(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
  })

  it('fills in rules that are younger than it', () => {
    expect(readPolicy({ version: 1, showStaff: 'name' })).toEqual({ ...defaultPolicy, showStaff: 'name' })
  })

  it.each([null, 'policy', {}, { version: 99 }])('does not take %j for a policy', (stored) => {
    expect(() => readPolicy(stored)).toThrow()
  })
})
