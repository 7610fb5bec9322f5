import { Command } from 'commander'
import { readConfiguration } from '../platform/config/configuration.js'
import { openApiOf } from '../platform/http/openapi.js'
import { createService } from '../service.js'
import { print } from './print.js'

// The document is made from the routes alone; nothing listens here, and nothing is asked.
const noDatabase = 'postgresql://nobody@127.0.0.1:1/none'

export function openApiCommand(): Command {
  return new Command('openapi').description('print the OpenAPI 3.1 document of the API').action(async () => {
    const application = await createService({ ...readConfiguration({}), databaseUrl: noDatabase, logLevel: 'silent' })
    print(JSON.stringify(openApiOf(application), null, 2))
    await application.close()
  })
}
