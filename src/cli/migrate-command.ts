import { Command } from 'commander'
import { readConfiguration } from '../platform/config/configuration.js'
import { print } from './print.js'

export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database to this version and stop').action(async () => {
    const configuration = readConfiguration(process.env)
    const { openDatabase } = await import('./with-database.js')
    const database = await openDatabase(configuration)
    await database.stop()
    print('The database is up to date.')
  })
}
