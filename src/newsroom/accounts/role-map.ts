import { type Role, roles as roleOrder } from '../../domain/policy/can.js'
import { Refusal } from '../../domain/refusal.js'
import type { Queries } from '../../platform/database/work.js'
import { findPublications } from '../publications/index.js'

/** Roles in one title. */
export interface Grant {
  publicationId: string
  slug: string
  roles: Role[]
}

/** Roles by publication slug, as they are asked for and shown. */
export type RoleMap = Record<string, Role[]>

/** Each role once, in the order of the domain's list. */
const inOrder = (held: readonly Role[]): Role[] => roleOrder.filter((role) => held.includes(role))

/**
 * The grants that a role map asks for, by slug; a title with no roles is left out. Refuses with `validation_failed` and the
 * places when a slug is no title's. One statement.
 */
export async function readRoleMap(queries: Queries, asked: RoleMap): Promise<Grant[]> {
  const wanted = new Map(Object.entries(asked))
  const publications = await findPublications(queries, [...wanted.keys()])
  const known = new Set(publications.map(({ slug }) => slug))
  const unknown = [...wanted.keys()].filter((slug) => !known.has(slug))
  if (unknown.length > 0) {
    throw new Refusal(
      'validation_failed',
      'roles names publications by slug.',
      unknown.map((slug) => ({
        path: `/roles/${slug.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        message: 'there is no such publication',
      })),
    )
  }
  return publications
    .map(({ id, slug }) => ({ publicationId: id, slug, roles: inOrder(wanted.get(slug) ?? []) }))
    .filter(({ roles }) => roles.length > 0)
}

/** The role map of some grants, by slug. */
export function roleMapOf(grants: readonly Grant[]): RoleMap {
  return Object.fromEntries(grants.map(({ slug, roles }) => [slug, inOrder(roles)]))
}
