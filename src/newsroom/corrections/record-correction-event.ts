import type { EventData, EventVerb } from '../../domain/ledger/event.js'
import type { Work } from '../../platform/database/work.js'
import { recordEvent } from '../events/index.js'

/** Writes the one event of a change of a correction (L1). */
export function recordCorrectionEvent<V extends EventVerb & `correction.${string}`>(
  work: Work,
  correction: { publicationId: string; articleId: string; id: string },
  verb: V,
  data: EventData<V>,
): Promise<void> {
  const { publicationId, articleId, id } = correction
  return recordEvent(work, { publicationId, articleId, verb, subject: { type: 'correction', id }, data })
}
