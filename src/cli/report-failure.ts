import { ConfigurationError } from '../platform/config/configuration-error.js'
import { EmbeddedDatabaseError } from '../platform/database/embedded/embedded-database-error.js'
import { MigrationError } from '../platform/database/migrate/migration-error.js'
import { Refusal } from '../domain/refusal.js'
import { tell } from './print.js'
import { UsageError } from './usage-error.js'

/** What the exit codes of every command mean. */
export const exitCodes = {
  success: 0,
  differs: 1,
  refused: 1,
  usage: 2,
  configuration: 3,
  database: 4,
  internal: 70,
} as const

/** Says in a sentence what failed, without a stack, and gives the exit code that stands for it. */
export function reportFailure(error: unknown): number {
  if (error instanceof UsageError) return say(error.message, exitCodes.usage)
  if (error instanceof ConfigurationError) return say(error.message, exitCodes.configuration)
  if (error instanceof EmbeddedDatabaseError || error instanceof MigrationError)
    return say(error.message, exitCodes.database)
  if (error instanceof Refusal) {
    const places = error.errors.map(({ path, message }) => `  ${path}: ${message}`)
    return say(
      [`${error.detail} (${error.code})`, ...places].join('\n'),
      error.code === 'unavailable' ? exitCodes.database : exitCodes.refused,
    )
  }
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'EADDRINUSE')
    return say('The port is in use. Stop what listens there, or choose another with PORT.', exitCodes.configuration)
  if (code === 'EACCES')
    return say('Not permitted to listen on that port. Choose one above 1023 with PORT.', exitCodes.configuration)
  if (code === 'ECONNREFUSED')
    return say('The database does not answer. Check DATABASE_URL and that the server runs.', exitCodes.database)
  const description = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return say(`Something unexpected failed: ${description}`, exitCodes.internal)
}

function say(message: string, code: number): number {
  tell(`corrigenda: ${message}`)
  return code
}
