import { Client } from 'pg'

/**
 * Makes the database when the server has none of that name, owned by the user that asks; text compressed by lz4 where the server
 * was built with it (PostgreSQL's own default is the slower pglz). Asked at every start, since the first may have been killed.
 */
export async function ensureDatabase(urlOf: (database: string) => string, database: string): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres') })
  await client.connect()
  try {
    const name = client.escapeIdentifier(database)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`)
    const { rows } = await client.query<{ lz4: boolean }>(
      `SELECT 'lz4' = ANY (enumvals) AS lz4 FROM pg_settings WHERE name = 'default_toast_compression'`,
    )
    if (rows[0]?.lz4) await client.query(`ALTER DATABASE ${name} SET default_toast_compression = lz4`)
  } finally {
    await client.end()
  }
}
