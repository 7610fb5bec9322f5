import { timingSafeEqual } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import type { Actor, Role } from '../../domain/policy/can.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { ADMIN_TOKEN, type Authenticator } from '../../platform/security/authenticator.js'
import { builtInAccount } from './built-in-account.js'
import { hashOfToken, tokenShape } from './token-secret.js'

interface Row {
  accountId: string
  name: string | null
  grants: [publicationId: string, role: Role][]
}

/**
 * API tokens and the token of the built-in account. One statement a request and no cache: a role taken away, a token revoked
 * or an account disabled counts from the next request on.
 */
@Injectable()
export class TokenAuthenticator implements Authenticator {
  private readonly adminHash: Buffer | undefined

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ADMIN_TOKEN) adminToken: string | undefined,
  ) {
    this.adminHash = adminToken === undefined ? undefined : hashOfToken(adminToken)
  }

  async actorOf(token: string): Promise<Actor | undefined> {
    const hash = hashOfToken(token)
    // Hashes have one length, and comparing them in constant time tells nothing of how much of a guess was right.
    if (this.adminHash !== undefined && timingSafeEqual(hash, this.adminHash)) return builtInAccount
    if (!tokenShape.test(token)) return undefined
    const [row] = await this.database.query<Row>(
      `SELECT a.id AS "accountId", n.name,
          (SELECT coalesce(json_agg(json_build_array(g.publication_id, g.role)), '[]') FROM role_grant g WHERE g.account_id = a.id) AS grants
        FROM api_token t JOIN account a ON a.id = t.account_id LEFT JOIN account_name n ON n.account_id = a.id
        WHERE t.hash = $1::bytea AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > $2::timestamptz)
          AND a.disabled_at IS NULL`,
      [hash, this.clock.now()],
    )
    if (row === undefined) return undefined
    return { accountId: row.accountId, name: row.name ?? '', roles: rolesOf(row.grants) }
  }
}

function rolesOf(grants: Row['grants']): Map<string, Set<Role>> {
  const roles = new Map<string, Set<Role>>()
  for (const [publicationId, role] of grants) {
    const held = roles.get(publicationId)
    if (held === undefined) roles.set(publicationId, new Set([role]))
    else held.add(role)
  }
  return roles
}
