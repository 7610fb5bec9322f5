import { type Actor, can } from '../../domain/policy/can.js'
import { Answer } from '../../platform/http/answer.js'
import { entityTag } from '../../platform/http/entity-tag.js'
import type { Publication } from './publication-queries.js'

/** Whether the caller belongs to the title: its policy says who approves what, which is no reader's business. */
const isStaff = (actor: Actor | undefined, publication: Publication): boolean =>
  actor !== undefined && can(actor, 'publication.read', { publicationId: publication.id })

export function presentPublication(publication: Publication, actor: Actor | undefined): Record<string, unknown> {
  const { slug, name, language, timeZone, policy } = publication
  return { slug, name, language, timeZone, ...(isStaff(actor, publication) && { policy }) }
}

export function publicationTag(publication: Publication, actor: Actor | undefined): string {
  return entityTag(publication.version, isStaff(actor, publication) ? 'staff.json' : 'json')
}

export function publicationAnswer(publication: Publication, actor: Actor | undefined, status = 200): Answer {
  return new Answer(presentPublication(publication, actor), status, {
    etag: publicationTag(publication, actor),
    'surrogate-key': `policy:${publication.id}`,
    ...(status === 201 && { location: `/v1/publications/${publication.slug}` }),
  })
}
