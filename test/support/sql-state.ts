import type { Pool } from 'pg'

/** The SQLSTATE with which a database refuses a statement; undefined when it carries it out. */
export async function sqlStateOf(database: Pick<Pool, 'query'>, statement: string): Promise<string | undefined> {
  try {
    await database.query(statement)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code
  }
}
