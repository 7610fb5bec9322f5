import type { EventRow } from './list-events.js'

/** An event on the wire. What belongs to no title, such as accounts, has `*` as its publication. */
export function presentEvent(row: EventRow): Record<string, unknown> {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: { id: row.actorId, ...(row.actorName !== null && { name: row.actorName }) },
    verb: row.verb,
    publication: row.publication ?? '*',
    ...(row.articleId !== null && { articleId: row.articleId }),
    subject: { type: row.subjectType, id: row.subjectId },
    data: row.data,
  }
}
