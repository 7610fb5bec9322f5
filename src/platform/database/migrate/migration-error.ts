export type MigrationErrorCode = 'migration_failed' | 'migration_edited' | 'database_differs' | 'migrations_unreadable'

/** Why the database cannot be brought up to date, as a sentence for the person who runs the service: print `message`, no stack. */
export class MigrationError extends Error {
  constructor(
    readonly code: MigrationErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'MigrationError'
  }
}
