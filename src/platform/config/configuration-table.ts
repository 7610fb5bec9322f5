import type { z } from 'zod'
import * as schemas from './variable-schemas.js'

/**
 * One environment variable. `fallback` is the text used when the variable is unset or empty; `null`: then there is no value.
 * `unset` says in words what happens without it, where the fallback does not say so itself.
 */
export interface ConfigurationVariable {
  variable: string
  schema: z.ZodType<unknown, string>
  fallback: string | null
  unset?: string
  meaning: string
}

/** Every variable Corrigenda reads: the reader, README's table and the check for misspelt names are all made from it. */
export const configurationTable = {
  databaseUrl: {
    variable: 'DATABASE_URL',
    schema: schemas.databaseUrl(),
    fallback: null,
    unset: 'an embedded PostgreSQL 18 under `DATA_DIR`',
    meaning: 'PostgreSQL 15 or newer: `postgresql://user:password@host:port/database`',
  },
  dataDirectory: {
    variable: 'DATA_DIR',
    schema: schemas.path(),
    fallback: './.data',
    meaning: 'Where the embedded database keeps its data; not used with `DATABASE_URL`',
  },
  port: {
    variable: 'PORT',
    schema: schemas.wholeNumber(0, 65_535),
    fallback: '3000',
    meaning: 'Port to listen on; 0 takes a free one',
  },
  host: {
    variable: 'HOST',
    schema: schemas.hostName(),
    fallback: 'localhost',
    meaning: 'Name or address to listen on; `0.0.0.0` for every interface, as in the container image',
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    schema: schemas.origin(),
    fallback: null,
    unset: '`http://localhost:PORT`',
    meaning: 'The origin readers know: feeds, links and identifiers are made from it',
  },
  adminToken: {
    variable: 'CORRIGENDA_ADMIN_TOKEN',
    schema: schemas.secret(20),
    fallback: null,
    unset: 'no built-in account',
    meaning: 'Bearer token of a built-in account with the role `admin` everywhere; at least 20 characters',
  },
  databasePoolSize: {
    variable: 'DATABASE_POOL_SIZE',
    schema: schemas.wholeNumber(2, 1_000),
    fallback: '10',
    meaning: 'Most connections this process opens to the database',
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    schema: schemas.trustedProxies(),
    fallback: 'off',
    meaning:
      'Whose `X-Forwarded-*` headers count: `off`, `on` (the one nearest proxy), a number of proxies, or addresses and CIDR ranges parted by commas',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    schema: schemas.oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    fallback: 'info',
    meaning: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
  },
  publicRequestsPerMinute: {
    variable: 'RATE_LIMIT_PUBLIC',
    schema: schemas.wholeNumber(0, 100_000_000),
    fallback: '600',
    meaning: 'Requests a minute from one address without a token; 0 for no limit',
  },
  authenticatedRequestsPerMinute: {
    variable: 'RATE_LIMIT_AUTHENTICATED',
    schema: schemas.wholeNumber(0, 100_000_000),
    fallback: '6000',
    meaning: 'Requests a minute with one token; 0 for no limit',
  },
  reportsPerHour: {
    variable: 'RATE_LIMIT_REPORTS',
    schema: schemas.wholeNumber(0, 100_000_000),
    fallback: '10',
    meaning: 'Error reports an hour from one address; 0 for no limit',
  },
  cacheMegabytes: {
    variable: 'CACHE_MEMORY_MB',
    schema: schemas.wholeNumber(0, 65_536),
    fallback: '64',
    meaning: 'Memory for answers kept ready, in megabytes, and a quarter as much again for comparisons; 0 keeps none',
  },
  shutdownGraceMilliseconds: {
    variable: 'SHUTDOWN_GRACE_MS',
    schema: schemas.wholeNumber(0, 600_000),
    fallback: '10000',
    meaning: 'How long requests under way may take to end when the service is told to stop, in milliseconds',
  },
} as const satisfies Record<string, ConfigurationVariable>

/** The table as Markdown, for README: one row a variable, in the order above. */
export function renderConfigurationTable(): string {
  const rows = Object.values<ConfigurationVariable>(configurationTable).map(
    ({ variable, fallback, unset, meaning }) => {
      const whenUnset = unset ?? `\`${fallback}\``
      return `| \`${variable}\` | ${whenUnset} | ${meaning} |`
    },
  )
  return ['| variable | when unset | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}
