import { demoNewsroom } from '../../src/demo/demo-newsroom.js'
import { loadNewsroom } from '../../src/demo/load-newsroom.js'
import { Database } from '../../src/platform/database/database.js'
import { Transactions } from '../../src/platform/database/transactions.js'
import { startTestService, type TestService } from './service.js'

/** A test service with the demo newsroom in it. */
export async function startDemoService(): Promise<TestService> {
  const service = await startTestService()
  await loadNewsroom(service.application.get(Database), service.application.get(Transactions), demoNewsroom)
  return service
}
