import { describe, expect, it } from '@jest/globals'
import { type Actor, can, canAnywhere, type Role, roles, type Verb, verbs } from './can.js'

/** Written out, not derived: c contributor, e editor, s standards, u auditor, a admin. */
const expected: Record<Verb, string> = {
  'publication.create': '----a',
  'publication.read': 'cesua',
  'publication.change': '----a',
  'account.read': '---ua',
  'account.manage': '----a',
  'token.read': '---ua',
  'token.manage': '----a',
  'subscriber.read': '---ua',
  'subscriber.manage': '----a',
  'article.create': 'ces--',
  'article.read_staff': 'cesua',
  'article.change': '-es--',
  'revision.save': 'ces--',
  'revision.read_staff': 'cesua',
  'release.make': '-es--',
  'status.change': '-es--',
  'correction.read_staff': 'cesua',
  'correction.draft': 'ces--',
  'correction.change': 'ces--',
  'correction.submit': 'ces--',
  'correction.approve': '-es--',
  'correction.request_changes': '-es--',
  'correction.withdraw': '-es--',
  'correction.publish': '-es--',
  'correction.cancel': 'ces--',
  'correction.supersede': 'ces--',
  'report.read': '-esu-',
  'report.triage': '-es--',
  'redaction.read': '-esu-',
  'redaction.request': '-es--',
  'redaction.approve': '--s--',
  'audit.read': '-esua',
}

const own = { publicationId: 'own' }
const other = { publicationId: 'other' }
const none = { publicationId: null }

const actorWith = (held: Record<string, Role[]>, everywhere: Role[] = []): Actor => ({
  accountId: 'account',
  name: 'Account',
  roles: new Map(Object.entries(held).map(([publication, list]) => [publication, new Set(list)])),
  everywhere: new Set(everywhere),
})

const matrix = Object.entries(expected).flatMap(([verb, marks]) =>
  roles.map((role, index) => [role, marks[index] === '-' ? 'may not' : 'may', verb as Verb] as const),
)

describe('who can do what', () => {
  it('has an answer for every verb', () => {
    expect(verbs.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(matrix)('%s %s %s', (role, answer, verb) => {
    const allowed = answer === 'may'
    const actor = actorWith({ own: [role] })
    expect(can(actor, verb, own)).toBe(allowed)
    expect(can(actor, verb, other)).toBe(false)
    expect(can(actor, verb, none)).toBe(false)
    expect(canAnywhere(actor, verb)).toBe(allowed)

    const everywhere = actorWith({}, [role])
    expect(can(everywhere, verb, own)).toBe(allowed)
    expect(can(everywhere, verb, none)).toBe(allowed)
    expect(canAnywhere(everywhere, verb)).toBe(allowed)
  })

  it('adds up the roles of one publication and those held everywhere, but not those of two publications', () => {
    const actor = actorWith({ own: ['contributor', 'auditor'], other: ['standards'] }, ['admin'])
    expect(can(actor, 'revision.save', own)).toBe(true)
    expect(can(actor, 'report.read', own)).toBe(true)
    expect(can(actor, 'publication.change', own)).toBe(true)
    expect(can(actor, 'redaction.approve', own)).toBe(false)
    expect(can(actor, 'redaction.approve', other)).toBe(true)
  })

  it('allows nothing to an account without roles', () => {
    const { everywhere: _, ...nobody } = actorWith({})
    for (const verb of verbs) {
      expect(can(nobody, verb, own)).toBe(false)
      expect(canAnywhere(nobody, verb)).toBe(false)
    }
  })
})
