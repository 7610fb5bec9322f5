import { describe, expect, it } from '@jest/globals'
import { correctionKinds, severities } from '../corrections/correction.js'
import { Refusal } from '../refusal.js'
import { type Actor, type Role, roles } from './can.js'
import { changePolicy } from './change-policy.js'
import { mayApprove } from './may-approve.js'
import { mayReview, type ReviewAction, type ReviewSubject } from './may-review.js'
import { defaultPolicy } from './policy.js'

const person = (accountId: string, ...held: Role[]): Actor => ({
  accountId,
  name: accountId,
  roles: new Map([['own', new Set(held)]]),
})

const correction: ReviewSubject = { publicationId: 'own', kind: 'correction', severity: 'minor', authorId: 'anna' }
const retraction: ReviewSubject = { ...correction, kind: 'retraction' }
const onePerson = changePolicy(defaultPolicy, { onePersonNewsroom: true })
const actions: ReviewAction[] = ['approve', 'request_changes', 'withdraw']

function codeOf(act: () => unknown): string {
  try {
    act()
    return 'allowed'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe.each(actions)('C3: to %s a correction', (action) => {
  it('takes someone other than its author', () => {
    expect(mayReview(defaultPolicy, correction, person('ben', 'editor'), action)).toEqual({ selfApproved: false })
    for (const role of ['editor', 'standards'] as const) {
      expect(codeOf(() => mayReview(defaultPolicy, correction, person('anna', role), action))).toBe('self_approval')
    }
  })

  it('takes someone other than who changed it since', () => {
    const changed = { ...correction, editorIds: ['ben'] }
    expect(codeOf(() => mayReview(defaultPolicy, changed, person('ben', 'editor'), action))).toBe('self_approval')
    expect(codeOf(() => mayReview(defaultPolicy, changed, person('cleo', 'editor'), action))).toBe('allowed')
  })

  it('takes no one else in a one-person newsroom, and the record then says so', () => {
    expect(mayReview(onePerson, correction, person('anna', 'editor'), action)).toEqual({ selfApproved: true })
    expect(mayReview(onePerson, correction, person('ben', 'editor'), action)).toEqual({ selfApproved: false })
    expect(codeOf(() => mayReview(onePerson, correction, person('anna', 'contributor'), action))).toBe('forbidden')
  })

  it('takes a role that the policy names, in the publication of the correction', () => {
    const allowed = roles.filter(
      (role) => codeOf(() => mayReview(defaultPolicy, correction, person('ben', role), action)) === 'allowed',
    )
    expect(allowed).toEqual(['editor', 'standards'])
    const elsewhere = { ...correction, publicationId: 'other' }
    expect(codeOf(() => mayReview(defaultPolicy, elsewhere, person('ben', 'editor'), action))).toBe('forbidden')
    const everywhere: Actor = { accountId: 'ben', name: 'Ben', roles: new Map(), everywhere: new Set(['editor']) }
    expect(codeOf(() => mayReview(defaultPolicy, elsewhere, everywhere, action))).toBe('allowed')
  })

  it('takes standards for a retraction, unless the policy says otherwise', () => {
    expect(codeOf(() => mayReview(defaultPolicy, retraction, person('ben', 'editor'), action))).toBe('forbidden')
    expect(codeOf(() => mayReview(defaultPolicy, retraction, person('ben', 'standards'), action))).toBe('allowed')
    expect(codeOf(() => mayReview(defaultPolicy, retraction, person('anna', 'standards'), action))).toBe(
      'self_approval',
    )
    const lax = changePolicy(defaultPolicy, { approvals: { retraction: { minor: { roles: ['editor'] } } } })
    expect(codeOf(() => mayReview(lax, retraction, person('ben', 'editor'), action))).toBe('allowed')
    expect(codeOf(() => mayReview(lax, { ...retraction, severity: 'major' }, person('ben', 'editor'), action))).toBe(
      'forbidden',
    )
  })
})

describe('approving', () => {
  const two = changePolicy(defaultPolicy, { approvals: { correction: { minor: { count: 2 } } } })

  it('settles by one approval under the default policy, whatever the kind and severity', () => {
    for (const kind of correctionKinds) {
      for (const severity of severities) {
        expect(mayApprove(defaultPolicy, { ...correction, kind, severity }, person('ben', 'standards'))).toEqual({
          selfApproved: false,
          settles: true,
        })
      }
    }
  })

  it('settles by as many different people as the policy asks for', () => {
    expect(mayApprove(two, correction, person('ben', 'editor'))).toMatchObject({ settles: false })
    expect(codeOf(() => mayApprove(two, correction, person('ben', 'editor'), ['ben']))).toBe('forbidden')
    expect(mayApprove(two, correction, person('cleo', 'editor'), ['ben'])).toMatchObject({ settles: true })
    expect(mayApprove(two, { ...correction, severity: 'major' }, person('ben', 'editor'))).toMatchObject({
      settles: true,
    })
  })

  it('settles by the one person of a one-person newsroom', () => {
    const alone = changePolicy(two, { onePersonNewsroom: true })
    expect(mayApprove(alone, correction, person('anna', 'editor'))).toEqual({ selfApproved: true, settles: true })
  })
})
