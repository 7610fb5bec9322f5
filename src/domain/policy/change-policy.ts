import { type Policy, type PolicyPatch, policySchema } from './policy.js'

type Members = Record<string, unknown>

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged(base: Members, patch: Members): Members {
  const result = { ...base }
  for (const [name, value] of Object.entries(patch)) {
    const before = base[name]
    if (value === null) delete result[name]
    else if (isMembers(value) && isMembers(before)) result[name] = merged(before, value)
    else if (value !== undefined) result[name] = value
  }
  return result
}

/**
 * A policy with some of it changed: objects are merged at every depth, lists and values replaced, `null` takes away. The patch
 * was checked by `policyPatchSchema`; neither argument is changed.
 */
export function changePolicy(policy: Policy, patch: PolicyPatch): Policy {
  return policySchema.parse(merged(policy, patch))
}
