/**
 * An embedded database in a process of its own, for tests that kill it: `run-embedded-database.ts <data folder>`. Prints
 * `{ url, port, folder }` as a line of JSON once it runs. On SIGINT it asks the server one more question, stops it, and ends with
 * code 0 if both went well.
 */
import { startEmbeddedDatabase } from '../../src/platform/database/embedded/start-embedded-database.js'
import { askDatabase } from './ask-database.js'

const database = await startEmbeddedDatabase({ dataDir: process.argv[2] ?? '' })
process.once('SIGINT', () => {
  void askDatabase(database.url, 'SELECT 1')
    .then(() => database.stop())
    .then(() => process.exit(0))
    .catch(() => process.exit(1))
})
const { url, port, folder } = database
process.stdout.write(`${JSON.stringify({ url, port, folder })}\n`)
