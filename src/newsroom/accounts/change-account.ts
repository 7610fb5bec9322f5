import { isDeepStrictEqual } from 'node:util'
import { noPublication } from '../../domain/ledger/event.js'
import type { ModelWork } from '../../platform/database/work.js'
import { requireVersion } from '../../platform/http/entity-tag.js'
import { recordEvent } from '../events/index.js'
import { checkEmail, checkNamed } from './account-fields.js'
import { type Account, lockAccount } from './account-queries.js'
import { permitOnAccount } from './account-reach.js'
import { revokeOutgrownTokens } from './revoke-outgrown-tokens.js'
import { type Grant, readRoleMap, type RoleMap, roleMapOf } from './role-map.js'

export interface AccountChange {
  name?: string | undefined
  /** null takes it away. */
  email?: string | null | undefined
  /** By publication slug; replaces all that the account had. */
  roles?: RoleMap | undefined
  /** A disabled account keeps roles and tokens and can do nothing. */
  disabled?: boolean | undefined
}

const fields = ['name', 'email', 'roles', 'disabled'] as const

const publicationsOf = (grants: readonly Grant[]): string[] => grants.map(({ publicationId }) => publicationId)

const comparable = (account: Account) => ({
  ...account,
  roles: roleMapOf(account.grants),
  disabled: account.disabledAt !== null,
})

/** Changes an account. What is written counts from the next request of its tokens on. A change of nothing writes nothing. */
export async function changeAccount(
  work: ModelWork,
  accountId: string,
  ifMatch: string | undefined,
  change: AccountChange,
): Promise<Account> {
  const before = await lockAccount(work, accountId)
  const had = publicationsOf(before.grants)
  permitOnAccount(work.actor, 'account.manage', had)
  const grants = change.roles === undefined ? before.grants : await readRoleMap(work, change.roles)
  permitOnAccount(work.actor, 'account.manage', had, publicationsOf(grants))
  requireVersion(ifMatch, before.version)
  const after: Account = {
    ...before,
    ...(change.name !== undefined && { name: checkNamed(change.name, 'name') }),
    ...(change.email !== undefined && { email: change.email === null ? null : checkEmail(change.email) }),
    ...(change.disabled !== undefined && { disabledAt: change.disabled ? (before.disabledAt ?? work.at) : null }),
    grants,
    version: before.version + 1,
  }
  const [old, now] = [comparable(before), comparable(after)]
  const changed = fields.filter((field) => !isDeepStrictEqual(old[field], now[field]))
  if (changed.length === 0) return before
  await write(work, after, changed)
  await recordEvent(work, {
    publicationId: noPublication,
    verb: 'account.changed',
    subject: { type: 'account', id: accountId },
    data: { v: 1, fields: changed, ...(changed.includes('roles') && { roles: now.roles }) },
  })
  await revokeOutgrownTokens(
    work,
    accountId,
    publicationsOf(grants).filter((publicationId) => !had.includes(publicationId)),
  )
  return after
}

async function write(work: ModelWork, account: Account, changed: readonly (typeof fields)[number][]): Promise<void> {
  const { id, name, email, version, disabledAt } = account
  await work.models.account.update({ where: { id }, data: { email, version, disabledAt } })
  if (changed.includes('name')) await work.models.accountName.update({ where: { accountId: id }, data: { name } })
  if (!changed.includes('roles')) return
  await work.models.roleGrant.deleteMany({ where: { accountId: id } })
  await work.models.roleGrant.createMany({
    data: account.grants.flatMap(({ publicationId, roles }) =>
      roles.map((role) => ({ publicationId, accountId: id, role })),
    ),
  })
}
