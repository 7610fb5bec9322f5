import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { refusalCodes } from '../src/domain/refusal.js'
import { problemStatuses } from '../src/platform/http/problem-statuses.js'
import { problemAdvice } from '../src/readers/documentation/problem-advice.js'

const root = join(import.meta.dirname, '..')
const markdownIn = (folder: string, recursive: boolean): string[] =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
const documents = [...markdownIn('.', false), ...markdownIn('docs', true)]

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const withoutCode = (markdown: string): string => markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')

/** The address of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** What a table between two marks says, row by row, without its head. */
function rowsBetween(path: string, mark: string): string[][] {
  const marked = new RegExp(`<!-- ${mark} -->\\n([\\s\\S]*?)\\n<!-- /${mark} -->`).exec(read(path))?.[1] ?? ''
  const rows = marked.split('\n').filter((line) => line.startsWith('|'))
  const cells = rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  return cells.slice(2)
}

describe.each(documents)('%s', (path) => {
  it('links to what is there', () => {
    const links = [...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const internal = links.filter((link) => !/^[a-z]+:/.test(link))
    const broken = internal.filter((link) => {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : relative(root, join(root, dirname(path), file))
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && !anchorsIn(target).includes(anchor)
    })
    expect(broken).toEqual([])
  })

  it('names no folder of anybody’s machine', () => {
    expect(read(path)).not.toMatch(/(?:^|[\s`"'(=])\/(?:home|work|Users|tmp|mnt|opt|srv)\//m)
    expect(read(path)).not.toMatch(/file:\/\//)
  })
})

describe('docs/api.md', () => {
  it('has every code with its status and what to do, in the words of /docs/problems', () => {
    const expected = refusalCodes.map((code) => [
      `\`${code}\``,
      String(problemStatuses[code].status),
      problemAdvice[code],
    ])
    expect(rowsBetween('docs/api.md', 'problems')).toEqual(expected)
  })

  it('lists every route with its permission, and none of them among those that are not there', () => {
    const { paths } = JSON.parse(read('docs/openapi.json')) as {
      paths: Record<string, Record<string, { summary: string; 'x-permission': string }>>
    }
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]) => ({ name: `${method.toUpperCase()} ${path}`, route })),
    )
    const expected = routes.map(({ name, route }) => [`\`${name}\``, route['x-permission'], route.summary])
    const listed = rowsBetween('docs/api.md', 'routes').map(([route, permission, summary]) => [
      route,
      permission?.replaceAll('`', ''),
      summary,
    ])
    expect(listed).toEqual(expected)

    const unbuilt = /<!-- not built -->\n([\s\S]*?)<!-- \/not built -->/.exec(read('docs/api.md'))?.[1] ?? ''
    const shape = (name: string): string => name.replaceAll(/\{[^}]*\}/g, '{}')
    const built = new Set(routes.map(({ name }) => shape(name)))
    const missing = [...unbuilt.matchAll(/^- `(.+)`$/gm)].map(([, name = '']) => shape(name))
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.filter((name) => built.has(name))).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  it('names for each invariant tests that carry its number, or says that it is a later issue', () => {
    const rows = [...read('docs/architecture.md').matchAll(/^\| ([RDCPLN]\d) \|.*\| (.*) \|$/gm)]
    const wrong = rows.flatMap(([, number = '', proof = '']) => {
      const files = [...proof.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file)
      if (files.length === 0 && !proof.startsWith('later issue')) return [`${number}: nothing`]
      const inName = new RegExp(`(?:it|describe|each)\\b.*\\(\\s*['"\`][^'"\`]*\\b${number}\\b`)
      return files.filter((file) => !inName.test(read(file))).map((file) => `${number}: ${file}`)
    })
    const numbers = 'R1 R2 R3 R4 R5 R6 D1 D2 D3 C1 C2 C3 C4 P1 P2 L1 L2 L3 N1'
    expect(rows.map(([, number]) => number).join(' ')).toBe(numbers)
    expect(wrong).toEqual([])
  })
})

describe('Dockerfile', () => {
  it('copies every file that the build is configured by, and .dockerignore lets it through', () => {
    const configured = readdirSync(root).filter((name) =>
      /^(tsconfig\b.*|nest-cli)\.json$|^prisma\.config\.ts$/.test(name),
    )
    const copies = [...read('Dockerfile').matchAll(/^COPY (?!--)(.+) \S+$/gm)]
    const copied = copies.flatMap(([, names = '']) => names.split(' ')).map((name) => name.replace('./', ''))
    const letThrough = new Set(
      read('.dockerignore')
        .split('\n')
        .map((line) => line.replace(/^!/, '')),
    )
    expect(configured).toHaveLength(4)
    expect(copied).toEqual(
      expect.arrayContaining([...configured, 'package.json', 'package-lock.json', 'prisma', 'src']),
    )
    expect(copied.filter((name) => !letThrough.has(name))).toEqual([])
  })
})
