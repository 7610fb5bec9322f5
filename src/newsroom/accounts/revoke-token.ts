import type { ModelWork } from '../../platform/database/work.js'
import { notFound } from '../../platform/security/permit.js'
import { lockAccount } from './account-queries.js'
import { permitOnAccount } from './account-reach.js'
import { markRevoked } from './mark-revoked.js'

/** Revokes a token, from the next request on. Doing it twice is doing it once. */
export async function revokeToken(work: ModelWork, accountId: string, tokenId: string): Promise<void> {
  const account = await lockAccount(work, accountId)
  permitOnAccount(
    work.actor,
    'token.manage',
    account.grants.map(({ publicationId }) => publicationId),
  )
  const token = await work.models.apiToken.findUnique({ where: { accountId_id: { accountId, id: tokenId } } })
  if (token === null) throw notFound()
  await markRevoked(work, accountId, tokenId)
}
