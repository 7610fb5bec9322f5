import { createHash } from 'node:crypto'
import type { Actor } from '../../domain/policy/can.js'
import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import type { Account } from './account-queries.js'
import { reaches, reachOf } from './account-reach.js'
import { type Grant, roleMapOf } from './role-map.js'

/** Of someone who also works elsewhere, a title's admins and auditors see the roles in their own titles. */
function shownGrants(account: Account, actor: Actor): Grant[] {
  const reach = reachOf(actor)
  return account.grants.filter(({ publicationId }) => reaches(reach, [publicationId]))
}

export function presentAccount(account: Account, actor: Actor): Record<string, unknown> {
  const { id, name, email, createdAt, disabledAt } = account
  return {
    id,
    ...(name !== null && { name }),
    ...(email !== null && { email }),
    roles: roleMapOf(shownGrants(account, actor)),
    disabled: disabledAt !== null,
    createdAt: createdAt.toISOString(),
  }
}

/** The representation names the titles whose roles are shown: they change with the caller's own roles. */
export function accountTag(account: Account, actor: Actor): string {
  const shown = createHash('sha256').update(
    shownGrants(account, actor)
      .map(({ publicationId }) => publicationId)
      .join(),
  )
  return entityTag(account.version, `${shown.digest('hex').slice(0, 12)}.json`)
}

export function accountAnswer(account: Account, actor: Actor, status = 200): Answer {
  return new Answer(presentAccount(account, actor), status, {
    etag: accountTag(account, actor),
    ...(status === 201 && { location: `/v1/accounts/${account.id}` }),
  })
}
