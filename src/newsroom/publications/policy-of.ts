import type { Policy } from '../../domain/policy/policy.js'
import type { Queries } from '../../platform/database/work.js'
import { notFound } from '../../platform/security/permit.js'
import { findPublicationById } from './publication-queries.js'

/** How a title works, as a unit of work finds it. One statement. Throws `not_found`. */
export async function policyOf(queries: Queries, publicationId: string): Promise<Policy> {
  const publication = await findPublicationById(queries, publicationId)
  if (publication === undefined) throw notFound()
  return publication.policy
}
