import { Client } from 'pg'

/** Any number will do as long as nobody else locks it in this database: the first eight bytes of SHA-256 of "corrigenda migrations". */
const lockKey = '7892410163566463606'

/**
 * Runs `work` while no other instance migrates the same database. The lock is held by an open transaction on a connection of its
 * own: it ends with the process, however that ends, and unlike a session's lock it also holds through a pooler that gives each
 * transaction a connection. (The engine's own lock hangs on a pooled connection that it loses after the first failed query.)
 */
export async function withMigrationLock<Result>(
  url: string,
  log: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url })
  // A connection that breaks is noticed by the next query; without a listener the process would end.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [lockKey])
    if (!rows[0]?.held) {
      log('Another instance is migrating the database; waiting for it.')
      await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
    }
    const result = await work()
    await client.query('COMMIT')
    return result
  } finally {
    await client.end()
  }
}
