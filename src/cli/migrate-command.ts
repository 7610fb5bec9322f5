import { Command } from 'commander'
import { readConfiguration } from '../platform/config/configuration.js'
import { print } from './print.js'
import { openDatabase } from './with-database.js'

export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database to this version and stop').action(async () => {
    const database = await openDatabase(readConfiguration(process.env))
    await database.stop()
    print('The database is up to date.')
  })
}
