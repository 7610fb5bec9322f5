import { changePolicy } from './change-policy.js'
import { defaultPolicy, type Policy, policyPatchSchema } from './policy.js'

/**
 * The policy that stands in the database. What it does not say, because it was stored before there was such a rule, is as in
 * `defaultPolicy`. Throws a ZodError on what was never a policy.
 */
export function readPolicy(stored: unknown): Policy {
  return changePolicy(defaultPolicy, policyPatchSchema.required({ version: true }).parse(stored))
}
