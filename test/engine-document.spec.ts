import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { defaultBlameBudget } from '../src/domain/blame/blame-budget.js'
import { defaultBudget } from '../src/domain/diff/budget.js'
import { engineVersion } from '../src/domain/diff/engine-version.js'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const document = read('docs/diff.md')
const inEnglish = (value: number): string => value.toLocaleString('en')

describe('docs/diff.md', () => {
  const numbers = [...document.matchAll(/^\| `(\w+)` \| ([\d._]+) \| \[[^\]]+\]\(\.\.\/([^)]+)\) \|$/gm)]

  it('has numbers', () => {
    expect(numbers.length).toBeGreaterThan(25)
  })

  it.each(numbers.map(([, name = '', value = '', path = '']) => [name, value, path]))(
    'says that %s is %s, as %s has it',
    (name, value, path) => {
      expect(new RegExp(`^(?:export )?const ${name} = ([\\d._]+)$`, 'm').exec(read(path))?.[1]).toBe(value)
    },
  )

  it('has the budgets as they are', () => {
    for (const [name, value] of Object.entries(defaultBudget)) {
      expect(document).toMatch(new RegExp(`^\\| \`${name}\` \\| ${inEnglish(value)} `, 'm'))
    }
    const [blame = ''] = /The budget is that of the whole history: [^\n]*/.exec(document) ?? []
    for (const value of Object.values(defaultBlameBudget)) expect(blame).toContain(inEnglish(value))
  })

  it('names the engine as diffs do', () => {
    expect(document).toContain(`\`${engineVersion.split(' ')[0]} icu/`)
  })
})
