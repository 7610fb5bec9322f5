import { Client } from 'pg'
import type { TestService } from '../../support/service.js'

export interface RecordedEvent {
  publication_id: string
  actor_id: string
  verb: string
  subject_id: string
  data: Record<string, unknown>
}

/** The rows of a statement, straight from the service's database. */
export async function rowsOf<Row>(service: TestService, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: service.database.url })
  await client.connect()
  const { rows } = await client.query(statement, values).finally(() => client.end())
  return rows as Row[]
}

/** The events about one subject, oldest first. */
export function eventsOf(service: TestService, subjectId: string): Promise<RecordedEvent[]> {
  return rowsOf(
    service,
    'SELECT publication_id, actor_id, verb, subject_id, data FROM event WHERE subject_id = $1 ORDER BY at, id',
    [subjectId],
  )
}
