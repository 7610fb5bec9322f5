import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { verbs } from '../src/domain/policy/can.js'
import { refusalCodes } from '../src/domain/refusal.js'
import { readConfiguration } from '../src/platform/config/configuration.js'
import { configurationTable, renderConfigurationTable } from '../src/platform/config/configuration-table.js'
import { problemStatuses } from '../src/platform/http/problem-statuses.js'
import { createService } from '../src/service.js'
import { type RegisteredRoute, routesOf } from './support/routes.js'

const root = join(import.meta.dirname, '..')
const mostLines = 300
/** `common-run.ts` says what it is; `common.ts` and `text-helpers.ts` do not. */
const vagueNames = /^(common|misc)\b(?!-)|(^|[-.])(utils?|helpers?|managers?)(\.|$)/

interface SourceFile {
  path: string
  text: string
}

let sources: SourceFile[]
let application: NestFastifyApplication
let routes: RegisteredRoute[]
beforeAll(async () => {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('src/generated/'))
  sources = await Promise.all(files.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
  // Routes are known without a database: it is asked only once something is.
  const configuration = readConfiguration({ LOG_LEVEL: 'silent' })
  application = await createService({ ...configuration, databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' })
  routes = routesOf(application)
})
afterAll(() => application.close())

// What may import what is dependency-cruiser's to say: `npm run check:structure`.
describe('the house', () => {
  it('has no file too long to be read in a sitting', () => {
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > mostLines)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('has no name that could mean anything, and none that is not kebab-case', () => {
    expect(sources.length).toBeGreaterThan(200)
    for (const { path } of sources) {
      const names = path.split('/')
      expect([path, names.filter((name) => vagueNames.test(name))]).toEqual([path, []])
      expect(basename(path)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/)
    }
  })

  it('leaves nothing half-done', () => {
    const unfinished = sources.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b|\bit\.(skip|only|todo)\b/.test(text))
    expect(unfinished.map(({ path }) => path)).toEqual([])
  })
})

describe('every route', () => {
  it('declares what it asks of its caller, and asks it of the policy', () => {
    expect(routes.length).toBeGreaterThan(40)
    const known = new Set<string | undefined>(['public', 'signed-in', ...verbs])
    for (const { method, url, permission } of routes) {
      expect([`${method} ${url}`, permission, known.has(permission)]).toEqual([`${method} ${url}`, permission, true])
    }
  })

  it('that writes is for those who have a verb; a diff of what is sent writes nothing', () => {
    const open = routes.filter(({ method, permission }) => method !== 'GET' && !verbs.includes(permission as never))
    expect(open.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /v1/diffs'])
  })

  it('stands once, and under /v1 where it answers programs with the record', () => {
    const addresses = routes.map(({ method, url }) => `${method} ${url.replaceAll(/:\w+/g, ':')}`)
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const { method, url } of routes) if (method !== 'GET') expect(url).toMatch(/^\/v1\//)
  })
})

describe('every refusal', () => {
  const declared = 'src/domain/refusal.ts'
  const assigned = 'src/platform/http/problem-statuses.ts'
  const explained = 'src/readers/documentation/problem-advice.ts'

  it('has one status, of those that mean a refusal', () => {
    expect(Object.keys(problemStatuses).sort()).toEqual([...refusalCodes].sort())
    for (const { status, title } of Object.values(problemStatuses)) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(600)
      expect(title).toMatch(/\S/)
    }
  })

  it('is thrown somewhere', () => {
    const others = sources.filter(
      ({ path }) => ![declared, assigned, explained].includes(path) && !path.endsWith('.spec.ts'),
    )
    const unused = refusalCodes.filter((code) => !others.some(({ text }) => text.includes(`'${code}'`)))
    expect(unused).toEqual([])
  })
})

describe('every environment variable', () => {
  it('stands in the table of the README, as the table says', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8')
    for (const { variable } of Object.values(configurationTable)) expect(readme).toContain(`\`${variable}\``)
    const rows = (text: string): string[] =>
      text
        .split('\n')
        .filter((line) => /^\| *`[A-Z_]+` *\|/.test(line))
        .map((line) => line.replaceAll(/ *\| */g, '|').trim())
    expect(rows(readme)).toEqual(rows(renderConfigurationTable()))
  })

  it('that the code reads is one of the table', () => {
    // Two are not ours: conventions of terminals and of the file system, which every program keeps.
    const known = new Set<string>(['NO_COLOR', 'XDG_CACHE_HOME'])
    for (const { variable } of Object.values(configurationTable)) known.add(variable)
    const code = sources.filter(({ path }) => !/\.spec\.tsx?$/.test(path))
    const read = code.flatMap(({ path, text }) =>
      [...text.matchAll(/process\.env(?:\.|\[')([A-Z][A-Z_]+)/g)].map(([, name = '']) => `${path}: ${name}`),
    )
    expect(read.filter((line) => !known.has(line.split(': ')[1] ?? ''))).toEqual([])
  })
})
