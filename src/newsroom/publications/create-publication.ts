import { checkLanguage } from '../../domain/articles/language.js'
import { checkPublicationSlug } from '../../domain/articles/slug.js'
import { checkTimeZone } from '../../domain/articles/time-zone.js'
import { can } from '../../domain/policy/can.js'
import { defaultPolicy, type PolicyPatch } from '../../domain/policy/policy.js'
import { Refusal } from '../../domain/refusal.js'
import type { ModelWork } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'
import { checkPolicy, checkTitle } from './publication-fields.js'
import type { Publication } from './publication-queries.js'

export interface NewPublication {
  slug: string
  name: string
  language: string
  timeZone: string
  /** What is to differ from the policy of a new publication. */
  policy?: PolicyPatch | undefined
}

/** Makes a title. Only an admin everywhere may: a new title has no admin of its own yet. `slug_taken` when there is one. */
export async function createPublication(work: ModelWork, input: NewPublication): Promise<Publication> {
  if (!can(work.actor, 'publication.create', { publicationId: null })) {
    throw new Refusal('forbidden', 'Publications are made by an administrator of the whole service.')
  }
  checkPublicationSlug(input.slug)
  const publication: Publication = {
    id: work.newId(),
    slug: input.slug,
    name: checkTitle(input.name),
    language: checkLanguage(input.language),
    timeZone: checkTimeZone(input.timeZone),
    policy: checkPolicy(defaultPolicy, input.policy ?? {}),
    version: 1,
  }
  const { count } = await work.models.publication.createMany({
    data: [{ ...publication, createdAt: work.at }],
    skipDuplicates: true,
  })
  if (count === 0) throw new Refusal('slug_taken', 'There is a publication with that slug. Choose another.')
  const { slug, language, timeZone } = publication
  await recordEvent(work, {
    publicationId: publication.id,
    verb: 'publication.created',
    subject: { type: 'publication', id: publication.id },
    data: { v: 1, slug, language, timeZone },
  })
  return publication
}
