import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as entry from '../src/diff.js'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const guide = read('docs/diff-package.md')

/** The first cells of a table between two marks, without their backticks. */
function namesBetween(mark: string): string[] {
  const marked = new RegExp(`<!-- ${mark} -->\\n([\\s\\S]*?)\\n<!-- /${mark} -->`).exec(guide)?.[1] ?? ''
  const rows = marked.split('\n').slice(2)
  return rows.flatMap((row) => [...row.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

/** What src/diff.ts exports: names of values, and of types. */
function exported(): { values: string[]; types: string[] } {
  const [values, types]: [string[], string[]] = [[], []]
  for (const [, typeOnly, list = ''] of read('src/diff.ts').matchAll(/^export (type )?\{([^}]*)\} from/gm)) {
    for (const name of list.split(',').map((each) => each.trim())) {
      if (name === '') continue
      if (typeOnly !== undefined || name.startsWith('type ')) types.push(name.replace('type ', ''))
      else values.push(name)
    }
  }
  return { values, types }
}

/** A function as a declaration has it: what has a default may be left out. */
function declared(name: string, parameters: string, result = ''): string {
  const list = parameters
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(\w+): (\w+) = (?:\{[^}]*\}|[^,]+)/g, '$1?: $2')
    .trim()
    .replace(/,$/, '')
  return `${name}(${list})${result}`
}

/** The signatures of the exported functions, and of what a `History` has. */
function signatures(): string[] {
  const files = ['compare', 'compare-texts', 'read-blocks', 'write', 'rebuild', 'merge']
  const functions = files.flatMap((file) =>
    [...read(`src/diff/${file}.ts`).matchAll(/^export function (\w+)\(([\s\S]*?)\)(: [^{]+) \{$/gm)].map(
      ([, name = '', parameters = '', result]) => declared(name, parameters, result),
    ),
  )
  const methods = [...read('src/diff/history.ts').matchAll(/^ {2}(\w+)\(([^\n]*)\)(: \w+)? \{$/gm)].map(
    ([, name = '', parameters = '', result]) =>
      declared(name === 'constructor' ? 'new History' : `history.${name}`, parameters, result),
  )
  return [...functions, ...methods]
}

describe('docs/diff-package.md', () => {
  it('has every function with its signature', () => {
    expect(signatures()).toHaveLength(16)
    expect(namesBetween('functions')).toEqual(signatures())
  })

  it('has every other value and every type, and none that is not there', () => {
    const { values, types } = exported()
    expect(Object.keys(entry).toSorted()).toEqual(values.toSorted())
    const functions = new Set(namesBetween('functions').map((name) => /^(?:new )?(\w+)/.exec(name)?.[1]))
    expect(namesBetween('values').toSorted()).toEqual(values.filter((name) => !functions.has(name)).toSorted())
    expect(namesBetween('types').toSorted()).toEqual(types.toSorted())
  })

  it('has every option of compare, and every code that the package refuses with', () => {
    const options = [...read('src/diff/compare.ts').matchAll(/^ {2}(\w+)\?: /gm)].map(([, name]) => `\`${name}\``)
    for (const name of ['`format`', ...options]) expect(guide).toContain(name)
    const codes = new Set(['invalid_language', 'invalid_content'])
    for (const file of ['checked', 'read-document', 'history']) {
      for (const [, code = ''] of read(`src/diff/${file}.ts`).matchAll(/new Refusal\(\s*'(\w+)'/g)) codes.add(code)
    }
    expect(codes.size).toBe(5)
    for (const code of codes) expect(guide).toContain(`| \`${code}\` |`)
  })
})
