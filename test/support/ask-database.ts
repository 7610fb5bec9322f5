import { Client } from 'pg'

/** The rows of one statement, over a connection of its own that is closed again. */
export async function askDatabase<Row>(url: string, statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  // A server that goes away between two statements is a test's doing.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query(statement, values)
    return rows as Row[]
  } finally {
    await client.end()
  }
}
