import { noPublication } from '../../domain/ledger/event.js'
import type { ModelWork } from '../../platform/database/work.js'
import { builtInAccount } from './built-in-account.js'
import { markRevoked } from './mark-revoked.js'

/**
 * Revokes those tokens of an account that were minted by somebody who could not mint them now: who is no admin of all the
 * titles that the account has just got its first roles in. Otherwise the admin of one title could mint a token, keep it, and
 * wait for somebody to be trusted with more elsewhere. Who minted a token is in the record of events.
 */
export async function revokeOutgrownTokens(
  work: ModelWork,
  accountId: string,
  newPublications: readonly string[],
): Promise<void> {
  if (newPublications.length === 0) return
  const outgrown = await work.query<{ id: string }>(
    `SELECT t.id FROM api_token t
     WHERE t.account_id = $1::uuid AND t.revoked_at IS NULL AND NOT EXISTS (
       SELECT FROM event e
       WHERE e.publication_id = $2::uuid AND e.article_id IS NULL AND e.verb = 'token.created' AND e.subject_id = t.id::text
         AND (e.actor_id = $3::uuid OR (
           SELECT count(*) FROM role_grant g
           WHERE g.account_id = e.actor_id AND g.role = 'admin' AND g.publication_id = ANY($4::uuid[])
         ) = cardinality($4::uuid[]))
     ) ORDER BY t.id`,
    [accountId, noPublication, builtInAccount.accountId, [...newPublications]],
  )
  for (const { id } of outgrown) await markRevoked(work, accountId, id)
}
