import { jest } from '@jest/globals'
import { Client } from 'pg'

/** What the listener for changes asks each second, whatever the service is doing. */
const heartbeat = 'NOTIFY corrigenda_heartbeat'

/** How many statements go to the database while something is done. */
export async function countStatements(act: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(Client.prototype, 'query')
  try {
    await act()
    return query.mock.calls.filter(([statement]: unknown[]) => statement !== heartbeat).length
  } finally {
    query.mockRestore()
  }
}
