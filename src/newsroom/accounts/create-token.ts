import { noPublication } from '../../domain/ledger/event.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'
import { checkNamed } from './account-fields.js'
import { lockAccount } from './account-queries.js'
import { permitOnAccount } from './account-reach.js'
import type { Token } from './token-queries.js'
import { hashOfToken, newToken } from './token-secret.js'

export interface NewToken {
  accountId: string
  /** What it is for, in words for those who will wonder whether it can be revoked. */
  label: string
  /** Without it the token is good until it is revoked. */
  expiresAt?: Date | undefined
}

/** Makes a token that acts as its account. `secret` is the token itself: it is kept nowhere and cannot be shown again. */
export async function createToken(work: ModelWork, input: NewToken): Promise<Token & { secret: string }> {
  const { accountId } = input
  const account = await lockAccount(work, accountId)
  permitOnAccount(
    work.actor,
    'token.manage',
    account.grants.map(({ publicationId }) => publicationId),
  )
  const label = checkNamed(input.label, 'label')
  const expiresAt = input.expiresAt ?? null
  if (expiresAt !== null && expiresAt <= work.at) {
    throw new Refusal('validation_failed', 'A token expires in the future.', [
      { path: '/expiresAt', message: 'is not in the future' },
    ])
  }
  const secret = newToken()
  const token: Token = { id: work.newId(), label, createdAt: work.at, expiresAt, revokedAt: null }
  await work.models.apiToken.create({ data: { ...token, accountId, hash: new Uint8Array(hashOfToken(secret)) } })
  await recordEvent(work, {
    publicationId: noPublication,
    verb: 'token.created',
    subject: { type: 'token', id: token.id },
    data: { v: 1, accountId, ...(expiresAt !== null && { expiresAt: expiresAt.toISOString() }) },
  })
  return { ...token, secret }
}
