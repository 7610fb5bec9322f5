import type { z } from 'zod'
import { ConfigurationError, type ConfigurationProblem } from './configuration-error.js'
import { configurationTable, type ConfigurationVariable } from './configuration-table.js'

type Table = typeof configurationTable
type Optional = { [Key in keyof Table]: Table[Key]['fallback'] extends null ? Key : never }[keyof Table]

/**
 * What the service runs with. `databaseUrl` absent: the embedded database; `adminToken` absent: no built-in account.
 * With `port` 0 `publicUrl` cannot name the port in advance: whoever listens replaces it once the port is known.
 */
export type Configuration = {
  readonly [Key in Exclude<keyof Table, Optional> | 'publicUrl']: z.output<Table[Key]['schema']>
} & { readonly [Key in Exclude<Optional, 'publicUrl'>]?: z.output<Table[Key]['schema']> }

/** Read by the tests and the container's entry, not by the service; known, so that they are not taken for misspelt names. */
const otherKnownNames = new Set(['CORRIGENDA_SHARED'])

/**
 * The configuration in an environment. Unset and empty are the same, since compose files pass unset variables on as empty.
 * Throws `ConfigurationError` with every problem: wrong values by name and expectation, never by value, and `CORRIGENDA_…`
 * names that no variable has, which are most likely misspelt.
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const problems: ConfigurationProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [key, { variable, schema, fallback }] of Object.entries<ConfigurationVariable>(configurationTable)) {
    const text = env[variable]?.trim() || fallback
    if (text === null) continue
    const result = schema.safeParse(text)
    if (result.success) values[key] = result.data
    else problems.push({ variable, message: result.error.issues[0]?.message ?? 'not usable' })
  }
  problems.push(...misspeltNames(env))
  if (problems.length > 0) throw new ConfigurationError(problems)
  values['publicUrl'] ??= `http://localhost:${String(values['port'])}`
  return Object.freeze(values) as unknown as Configuration
}

function misspeltNames(env: NodeJS.ProcessEnv): ConfigurationProblem[] {
  const known = new Set<string>(Object.values(configurationTable).map(({ variable }) => variable))
  return Object.keys(env)
    .filter((name) => name.startsWith('CORRIGENDA_') && !known.has(name) && !otherKnownNames.has(name))
    .map((variable) => ({ variable, message: 'no such variable; see the table in README' }))
}
