import { noPublication } from '../../domain/ledger/event.js'
import type { ModelWork } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'

/** Ends a token for good, with its event. One that was ended before stays as it is, and leaves no second event. */
export async function markRevoked(work: ModelWork, accountId: string, tokenId: string): Promise<void> {
  const { count } = await work.models.apiToken.updateMany({
    where: { accountId, id: tokenId, revokedAt: null },
    data: { revokedAt: work.at },
  })
  if (count === 0) return
  await recordEvent(work, {
    publicationId: noPublication,
    verb: 'token.revoked',
    subject: { type: 'token', id: tokenId },
    data: { v: 1, accountId },
  })
}
