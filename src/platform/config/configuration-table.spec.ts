import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { configurationTable, renderConfigurationTable } from './configuration-table.js'

const marked = /<!-- configuration -->\n([\s\S]*?)\n<!-- \/configuration -->/

/** Widths and rules of a table are the formatter's; what the cells say is ours. */
function cells(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

describe('the configuration table', () => {
  it('names each variable once', () => {
    const names = Object.values(configurationTable).map(({ variable }) => variable)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(renderConfigurationTable()).toContain(`| \`${name}\` |`)
  })

  it('is what README says between its configuration marks', () => {
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : ''
    const inReadme = marked.exec(readme)?.[1] ?? renderConfigurationTable()
    expect(cells(inReadme)).toEqual(cells(renderConfigurationTable()))
  })
})
