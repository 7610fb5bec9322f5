import type { INestApplicationContext } from '@nestjs/common'
import { readConfiguration } from '../platform/config/configuration.js'
import { createService } from '../service.js'
import { openDatabase } from './with-database.js'

/** Runs `act` with the service's providers, without listening, and closes everything behind it. */
export async function withApplication<Result>(
  act: (application: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const configuration = readConfiguration(process.env)
  const database = await openDatabase(configuration)
  try {
    const application = await createService({ ...configuration, databaseUrl: database.url, logLevel: 'error' })
    try {
      return await act(application)
    } finally {
      await application.close()
    }
  } finally {
    await database.stop()
  }
}
