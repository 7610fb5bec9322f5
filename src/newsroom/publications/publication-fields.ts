import { checkText } from '../../domain/content/check-content.js'
import { changePolicy } from '../../domain/policy/change-policy.js'
import type { Policy, PolicyPatch } from '../../domain/policy/policy.js'
import { Refusal } from '../../domain/refusal.js'

/** In Unicode code points. */
const nameLimit = 200

/** A title's name as it came; refuses one that nobody could read. */
export function checkTitle(name: string): string {
  checkText(name, '/name', nameLimit)
  if (name.trim() !== '') return name
  throw new Refusal('validation_failed', 'A publication has a name.', [{ path: '/name', message: 'is empty' }])
}

/** A policy with some of it changed. Its one free text is checked for what JSON in PostgreSQL cannot hold. */
export function checkPolicy(before: Policy, patch: PolicyPatch): Policy {
  const url = patch.correctionsUrl
  if (typeof url === 'string') checkText(url, '/policy/correctionsUrl', url.length)
  return changePolicy(before, patch)
}
