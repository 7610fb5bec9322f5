import { Injectable } from '@nestjs/common'
import type { Actor } from '../../domain/policy/can.js'
import { Database } from '../../platform/database/database.js'
import { maximumLimit } from '../../platform/http/paging.js'
import { notFound } from '../../platform/security/permit.js'
import { listPublications, type Publication } from '../publications/index.js'
import { type Account, findAccount, listAccounts } from './account-queries.js'
import { reaches, reachOf } from './account-reach.js'
import type { OwnAccount } from './me-presenter.js'
import { listTokens, type Token } from './token-queries.js'

type PageBefore = { before: string | undefined; limit: number }

/**
 * Reads accounts for an admin or auditor: those with a role in one of their titles, and all others are `not_found`. Lists give
 * one more than `limit`, to know whether there is more.
 */
@Injectable()
export class AccountsService {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<Account> {
    const account = await findAccount(this.database.prisma, id)
    const publications = account?.grants.map(({ publicationId }) => publicationId) ?? []
    if (account === undefined || !reaches(reachOf(actor), publications)) throw notFound()
    return account
  }

  list(actor: Actor, page: PageBefore): Promise<Account[]> {
    return listAccounts(this.database.prisma, reachOf(actor), { before: page.before, limit: page.limit + 1 })
  }

  async tokens(actor: Actor, id: string, page: PageBefore): Promise<Token[]> {
    const account = await this.find(actor, id)
    return listTokens(this.database.prisma, account.id, { before: page.before, limit: page.limit + 1 })
  }

  /** What `GET /v1/me` tells besides the actor. Publications are those of the caller's roles, or the first 200 of all. */
  async own(actor: Actor): Promise<{ account: OwnAccount | undefined; publications: Publication[] }> {
    const account = await this.database.prisma.account.findUnique({
      where: { id: actor.accountId },
      select: { email: true, version: true },
    })
    const page =
      actor.everywhere === undefined
        ? { ids: [...actor.roles.keys()], limit: actor.roles.size }
        : { limit: maximumLimit }
    return { account: account ?? undefined, publications: await listPublications(this.database, page) }
  }
}
