import { type Actor, type Role, roles as roleOrder } from '../../domain/policy/can.js'
import { Answer } from '../../platform/http/answer.js'
import { listTag } from '../../platform/http/list-tag.js'
import { type Publication, presentPublication } from '../publications/index.js'

/** The caller's account beside what the token says of it; the built-in account has no more than that. */
export interface OwnAccount {
  email: string | null
  version: number
}

const listed = (held: ReadonlySet<Role>): Role[] => roleOrder.filter((role) => held.has(role))

/** The caller: account, roles by slug (`*`: everywhere) and the publications in which they hold. */
export function meAnswer(actor: Actor, own: OwnAccount | undefined, publications: readonly Publication[]): Answer {
  const { accountId, name, everywhere } = actor
  const roles = publications.flatMap(({ id, slug }): [string, Role[]][] => {
    const held = actor.roles.get(id)
    return held === undefined ? [] : [[slug, listed(held)]]
  })
  const body = {
    account: {
      id: accountId,
      ...(name !== '' && { name }),
      ...(typeof own?.email === 'string' && { email: own.email }),
      ...(actor.builtIn && { builtIn: true }),
    },
    roles: Object.fromEntries(everywhere === undefined ? roles : [['*', listed(everywhere)], ...roles]),
    publications: publications.map((publication) => presentPublication(publication, undefined)),
  }
  const versions = publications.flatMap(({ id, version }) => [id, version])
  return new Answer(body, 200, { etag: listTag([accountId, own?.version ?? 0, ...roles.flat(2), ...versions], null) })
}
