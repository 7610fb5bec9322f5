import type { INestApplicationContext } from '@nestjs/common'
import { builtInAccount, createToken, listTokens, revokeToken } from '../newsroom/accounts/index.js'
import { Database } from '../platform/database/database.js'
import { Transactions } from '../platform/database/transactions.js'
import { print, tell } from './print.js'
import { UsageError } from './usage-error.js'
import { withApplication } from './with-application.js'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const pageLength = 200

export async function printNewToken(account: string, options: { label: string; expires?: string }): Promise<void> {
  const expiresAt = options.expires === undefined ? undefined : new Date(options.expires)
  if (expiresAt !== undefined && Number.isNaN(expiresAt.getTime()))
    throw new UsageError('--expires takes a date or a time, such as 2027-01-01.')
  const token = await withApplication(async (application) => {
    const accountId = await accountIdOf(application, account)
    return application
      .get(Transactions)
      .run(builtInAccount, (work) => createToken(work, { accountId, label: options.label, expiresAt }))
  })
  tell(`Token ${token.id}. It is shown once; keep it.`)
  print(token.secret)
}

export async function printTokens(account: string): Promise<void> {
  const tokens = await withApplication(async (application) =>
    listTokens(application.get(Database).prisma, await accountIdOf(application, account), { limit: pageLength }),
  )
  for (const { id, label, createdAt, expiresAt, revokedAt } of tokens) {
    const standing =
      revokedAt !== null ? 'revoked' : expiresAt !== null && expiresAt <= new Date() ? 'expired' : 'valid'
    print([id, standing.padEnd(7), createdAt.toISOString(), expiresAt?.toISOString() ?? 'no end', label].join('  '))
  }
  if (tokens.length === 0) tell('No tokens.')
}

export async function endToken(account: string, token: string): Promise<void> {
  await withApplication(async (application) => {
    const accountId = await accountIdOf(application, account)
    await application.get(Transactions).run(builtInAccount, (work) => revokeToken(work, accountId, token))
  })
  tell('Revoked.')
}

async function accountIdOf(application: INestApplicationContext, account: string): Promise<string> {
  const found = await application.get(Database).prisma.account.findMany({
    where: uuid.test(account) ? { id: account } : { email: account },
    select: { id: true },
    take: 2,
  })
  const [only, second] = found
  if (only === undefined) throw new UsageError(`There is no account ${account}.`)
  if (second !== undefined) throw new UsageError(`Several accounts have the address ${account}; name one by its id.`)
  return only.id
}
