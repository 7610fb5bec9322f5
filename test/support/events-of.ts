import { askDatabase } from './ask-database.js'
import type { TestService } from './service.js'

export interface RecordedEvent {
  publication_id: string
  actor_id: string
  verb: string
  subject_id: string
  data: Record<string, unknown>
}

/** The rows of a statement, straight from the service's database. */
export function rowsOf<Row>(service: TestService, statement: string, values: unknown[] = []): Promise<Row[]> {
  return askDatabase(service.database.url, statement, values)
}

/** The events about one subject, oldest first. */
export function eventsOf(service: TestService, subjectId: string): Promise<RecordedEvent[]> {
  return rowsOf(
    service,
    'SELECT publication_id, actor_id, verb, subject_id, data FROM event WHERE subject_id = $1 ORDER BY at, id',
    [subjectId],
  )
}
