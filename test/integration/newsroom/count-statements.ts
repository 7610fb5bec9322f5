import { Client } from 'pg'

/** What the listener for changes asks now and then, whatever the service is doing. */
const heartbeat = 'SELECT 1'

/** How many statements go to the database while something is done. */
export async function countStatements(act: () => Promise<unknown>): Promise<number> {
  const { query } = Client.prototype
  let count = 0
  Client.prototype.query = function counted(this: Client, ...args: unknown[]): unknown {
    if (args[0] !== heartbeat) count++
    return Reflect.apply(query, this, args)
  } as typeof query
  try {
    await act()
  } finally {
    Client.prototype.query = query
  }
  return count
}
