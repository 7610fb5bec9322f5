import type { EventData, EventVerb } from '../../domain/ledger/event.js'
import type { Work } from '../../platform/database/work.js'

export interface NewEvent<V extends EventVerb> {
  publicationId: string
  articleId?: string
  verb: V
  subject: { type: 'publication' | 'account' | 'token' | 'article' | 'revision' | 'release' | 'correction'; id: string }
  data: EventData<V>
}

/** Changes that no reader can notice: caches keep what they have. */
const unseen = new Set<EventVerb>([
  'revision.saved',
  'article.created',
  'token.created',
  'token.revoked',
  'correction.drafted',
  'correction.changed',
  'correction.submitted',
  'correction.approved',
  'correction.changes_requested',
  'correction.cancelled',
])

/** Writes the one event of a change (L1), in the change's own transaction, and has caches told of it. */
export async function recordEvent<V extends EventVerb>(work: Work, event: NewEvent<V>): Promise<void> {
  if (!unseen.has(event.verb)) {
    work.touch(`publication:${event.publicationId}`)
    if (event.articleId !== undefined) work.touch(`article:${event.articleId}`)
    else work.touch(event.verb === 'account.changed' ? 'all' : `policy:${event.publicationId}`)
  }
  await work.query(
    `INSERT INTO event (publication_id, id, at, actor_id, verb, article_id, subject_type, subject_id, data)
     VALUES ($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $5, $6::uuid, $7, $8, $9::jsonb) RETURNING 1 AS written`,
    [
      event.publicationId,
      work.newId(),
      work.at,
      work.actor.accountId,
      event.verb,
      event.articleId ?? null,
      event.subject.type,
      event.subject.id,
      JSON.stringify(event.data),
    ],
  )
}
