import { isDeepStrictEqual } from 'node:util'
import { checkLanguage } from '../../domain/articles/language.js'
import { checkTimeZone } from '../../domain/articles/time-zone.js'
import type { PolicyPatch } from '../../domain/policy/policy.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { requireVersion } from '../../platform/http/entity-tag.js'
import { notFound, permit } from '../../platform/security/permit.js'
import { recordEvent } from '../events/index.js'
import { checkPolicy, checkTitle } from './publication-fields.js'
import { findPublications, type Publication } from './publication-queries.js'

export interface PublicationChange {
  name?: string | undefined
  language?: string | undefined
  timeZone?: string | undefined
  policy?: PolicyPatch | undefined
}

const fields = ['name', 'language', 'timeZone', 'policy'] as const

/** Changes a title or its policy. The slug stays for good: readers' links begin with it. A change of nothing writes nothing. */
export async function changePublication(
  work: ModelWork,
  slug: string,
  ifMatch: string | undefined,
  change: PublicationChange,
): Promise<Publication> {
  const [before] = await findPublications(work, [slug])
  if (before === undefined) throw notFound()
  permit(work.actor, 'publication.change', before.id, true)
  requireVersion(ifMatch, before.version)
  const after: Publication = {
    ...before,
    ...(change.name !== undefined && { name: checkTitle(change.name) }),
    ...(change.language !== undefined && { language: checkLanguage(change.language) }),
    ...(change.timeZone !== undefined && { timeZone: checkTimeZone(change.timeZone) }),
    ...(change.policy !== undefined && { policy: checkPolicy(before.policy, change.policy) }),
    version: before.version + 1,
  }
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]))
  if (changed.length === 0) return before
  const { count } = await work.models.publication.updateMany({
    where: { id: before.id, version: before.version },
    data: { ...Object.fromEntries(changed.map((field) => [field, after[field]])), version: after.version },
  })
  if (count === 0)
    throw new Refusal(
      'precondition_failed',
      'Somebody changed it at the same moment. Read it again and repeat your change.',
    )
  await recordEvent(work, {
    publicationId: before.id,
    verb: 'publication.changed',
    subject: { type: 'publication', id: before.id },
    data: { v: 1, fields: changed },
  })
  return after
}
