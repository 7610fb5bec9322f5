import { readConfiguration } from '../platform/config/configuration.js'
import { openApiOf } from '../platform/http/openapi.js'
import { createService } from '../service.js'
import { print } from './print.js'

// The document is made from the routes alone; nothing listens here, and nothing is asked.
const noDatabase = 'postgresql://nobody@127.0.0.1:1/none'

export async function printOpenApi(): Promise<void> {
  const application = await createService({ ...readConfiguration({}), databaseUrl: noDatabase, logLevel: 'silent' })
  print(JSON.stringify(openApiOf(application), null, 2))
  await application.close()
}
