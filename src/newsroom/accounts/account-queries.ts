import type { Prisma } from '../../generated/prisma/client.js'
import type { Work } from '../../platform/database/work.js'
import { notFound } from '../../platform/security/permit.js'
import type { Reach } from './account-reach.js'
import type { Grant } from './role-map.js'

/** An account with its roles. `name` is null after a redaction. */
export interface Account {
  id: string
  name: string | null
  email: string | null
  version: number
  createdAt: Date
  disabledAt: Date | null
  /** By slug. */
  grants: Grant[]
}

const shape = {
  name: true,
  roles: { include: { publication: { select: { slug: true } } } },
} satisfies Prisma.AccountInclude

type Row = Prisma.AccountGetPayload<{ include: typeof shape }>

function accountOf(row: Row): Account {
  const grants = new Map<string, Grant>()
  for (const { publicationId, publication, role } of row.roles) {
    const grant = grants.get(publicationId) ?? { publicationId, slug: publication.slug, roles: [] }
    grant.roles.push(role)
    grants.set(publicationId, grant)
  }
  const { id, email, version, createdAt, disabledAt } = row
  const bySlug = [...grants.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1))
  return { id, name: row.name?.name ?? null, email, version, createdAt, disabledAt, grants: bySlug }
}

/** One account, whoever asks. */
export async function findAccount(models: Prisma.TransactionClient, id: string): Promise<Account | undefined> {
  const row = await models.account.findUnique({ where: { id }, include: shape })
  return row === null ? undefined : accountOf(row)
}

/**
 * One account, kept as it is until the unit of work ends: nobody gives it a role in another title between the check and the
 * token that is minted for it. Throws `not_found`.
 */
export async function lockAccount(work: Work & { models: Prisma.TransactionClient }, id: string): Promise<Account> {
  await work.query('SELECT id FROM account WHERE id = $1::uuid FOR NO KEY UPDATE', [id])
  const account = await findAccount(work.models, id)
  if (account === undefined) throw notFound()
  return account
}

/** Accounts within reach, newest first: those before `before`, at most `limit`. The number of statements is fixed. */
export async function listAccounts(
  models: Prisma.TransactionClient,
  reach: Reach,
  page: { before?: string | undefined; limit: number },
): Promise<Account[]> {
  const rows = await models.account.findMany({
    where: {
      ...(page.before !== undefined && { id: { lt: page.before } }),
      ...(reach !== 'all' && { roles: { some: { publicationId: { in: [...reach] } } } }),
    },
    include: shape,
    orderBy: { id: 'desc' },
    take: page.limit,
  })
  return rows.map(accountOf)
}
