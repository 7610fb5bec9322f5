export const embeddedDatabaseErrorCodes = [
  'no_binaries',
  'binaries_unusable',
  'no_account',
  'folder_unusable',
  'data_missing',
  'other_version',
  'in_use',
  'initialisation_failed',
  'start_failed',
] as const

export type EmbeddedDatabaseErrorCode = (typeof embeddedDatabaseErrorCodes)[number]

/** Why the embedded database cannot run, as a sentence for the person who started it and can mend it: print `message`, no stack. */
export class EmbeddedDatabaseError extends Error {
  constructor(
    readonly code: EmbeddedDatabaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'EmbeddedDatabaseError'
  }
}

/** The error's own words, or its system code (`EACCES`), for the end of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whether a file system call failed with one of the codes, such as `ENOENT`. */
export function failedWith(error: unknown, ...codes: string[]): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return code !== undefined && codes.includes(code)
}
