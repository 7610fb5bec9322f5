import { randomBytes } from 'node:crypto'
import { askDatabase } from './ask-database.js'

export interface TestDatabase {
  url: string
  drop(): Promise<unknown>
}

/** The server all tests of a run share, started by start-database.ts. Its user may create databases. */
export function testServerUrl(): string {
  return required('TEST_SERVER_URL')
}

/**
 * A database of its own for one spec file: migrated and otherwise empty, cloned from the template in about 50 ms.
 * `drop` ends whatever connections are left.
 */
export function freshDatabase(): Promise<TestDatabase> {
  return makeDatabase(required('TEST_TEMPLATE_DATABASE'))
}

/** A database without a single table, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase('template0')
}

async function makeDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await askDatabase(testServerUrl(), `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(testServerUrl())
  url.pathname = `/${name}`
  return { url: url.href, drop: () => askDatabase(testServerUrl(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is not set: run through Jest's projects integration or e2e, which start the database`)
  return value
}
