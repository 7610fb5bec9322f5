import { Answer } from '../../platform/http/answer.js'
import type { Token } from './token-queries.js'

export function presentToken(token: Token): Record<string, unknown> {
  const { id, label, createdAt, expiresAt, revokedAt } = token
  return {
    id,
    label,
    createdAt: createdAt.toISOString(),
    ...(expiresAt !== null && { expiresAt: expiresAt.toISOString() }),
    ...(revokedAt !== null && { revokedAt: revokedAt.toISOString() }),
  }
}

/** A new token with its secret, which no cache and no retry gives out again. */
export function newTokenAnswer(accountId: string, token: Token & { secret: string }): Answer {
  const { id, ...rest } = presentToken(token)
  return new Answer(
    { id, token: token.secret, ...rest },
    201,
    // A token alone cannot be read: the list shows it.
    { location: `/v1/accounts/${accountId}/tokens`, 'cache-control': 'no-store' },
    ['token'],
  )
}
