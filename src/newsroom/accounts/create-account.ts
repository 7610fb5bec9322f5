import { noPublication } from '../../domain/ledger/event.js'
import type { ModelWork } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'
import { checkEmail, checkNamed } from './account-fields.js'
import type { Account } from './account-queries.js'
import { permitNewAccount } from './account-reach.js'
import { readRoleMap, type RoleMap, roleMapOf } from './role-map.js'

export interface NewAccount {
  name: string
  email?: string | undefined
  /** By publication slug. */
  roles: RoleMap
}

/** Makes an account, of a person or a service. It can do nothing until it has a token. */
export async function createAccount(work: ModelWork, input: NewAccount): Promise<Account> {
  const grants = await readRoleMap(work, input.roles)
  permitNewAccount(
    work.actor,
    grants.map(({ publicationId }) => publicationId),
  )
  const name = checkNamed(input.name, 'name')
  const email = input.email === undefined ? null : checkEmail(input.email)
  const id = work.newId()
  await work.models.account.create({
    data: {
      id,
      email,
      createdAt: work.at,
      name: { create: { name } },
      roles: {
        createMany: {
          data: grants.flatMap(({ publicationId, roles }) => roles.map((role) => ({ publicationId, role }))),
        },
      },
    },
  })
  await recordEvent(work, {
    publicationId: noPublication,
    verb: 'account.created',
    subject: { type: 'account', id },
    data: { v: 1, roles: roleMapOf(grants) },
  })
  return { id, name, email, version: 1, createdAt: work.at, disabledAt: null, grants }
}
