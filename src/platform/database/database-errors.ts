import { Refusal } from '../../domain/refusal.js'

/** SQLSTATE classes and codes, Node's socket errors and Prisma's codes that mean: not now, try again. */
const passing =
  /^(08...|53...|55000|57P0[1-4]|57014|25006|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1008|P1017|P2024|P2028|P2034)$/
const passingMessage =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|the database system is|Can't reach database server|Server has closed the connection|Unable to start a transaction/i

/** The SQLSTATE of a database error, also of one that Prisma or its adapter wrapped. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let inner: unknown = error, depth = 0; inner && depth < 6; depth++) {
    const { code, originalCode, cause, meta } = inner as Record<string, unknown>
    if (typeof originalCode === 'string') return originalCode
    const wrapped = (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError ?? cause
    if (wrapped === undefined || wrapped === inner) return typeof code === 'string' ? code : undefined
    inner = wrapped
  }
  return undefined
}

/**
 * An error of the database as the Refusal it amounts to: `unavailable` when trying again can help, otherwise the error itself.
 * What the database said stays out of it: it can name columns and values.
 */
export function refusalOfDatabaseError(error: unknown): unknown {
  if (error instanceof Refusal) return error
  const codes = [sqlStateOf(error), (error as { code?: unknown } | null)?.code]
  const isPassing =
    codes.some((code) => typeof code === 'string' && passing.test(code)) ||
    (error instanceof Error && passingMessage.test(error.message))
  if (!isPassing) return error
  return new Refusal('unavailable', 'The record cannot be reached right now. Nothing was changed; try again shortly.')
}

export function isUniqueViolation(error: unknown): boolean {
  return sqlStateOf(error) === '23505' || (error as { code?: unknown } | null)?.code === 'P2002'
}
