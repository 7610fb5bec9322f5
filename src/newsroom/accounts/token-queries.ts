import type { Prisma } from '../../generated/prisma/client.js'

/** A token without its secret, which nobody has but its bearer. */
export interface Token {
  id: string
  label: string
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
}

/** An account's tokens, newest first, revoked and expired ones too: those before `before`, at most `limit`. One statement. */
export function listTokens(
  models: Prisma.TransactionClient,
  accountId: string,
  page: { before?: string | undefined; limit: number },
): Promise<Token[]> {
  return models.apiToken.findMany({
    where: { accountId, ...(page.before !== undefined && { id: { lt: page.before } }) },
    select: { id: true, label: true, createdAt: true, expiresAt: true, revokedAt: true },
    orderBy: { id: 'desc' },
    take: page.limit,
  })
}
