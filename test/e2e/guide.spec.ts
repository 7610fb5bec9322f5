import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { guideExamples } from '../support/guide-examples.js'

const root = join(import.meta.dirname, '..', '..')

/** What an example prints, run by the built entry of the package under its own name, without any environment. */
function printedBy(source: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['--input-type=module'], { cwd: root, env: {} }, (error, out, err) =>
      error === null ? resolve(out) : reject(new Error(err, { cause: error })),
    )
    child.stdin?.end(source)
  })
}

/** Without the white space at ends of lines, which editors take away. */
const withoutEnds = (text: string): string => text.replaceAll(/[ \t]+$/gm, '').trim()

describe('docs/diff-package.md', () => {
  const examples = guideExamples()

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(8)
  })

  it.each(examples.map((example, index) => [index + 1, example] as const))(
    'example %i prints what it says',
    async (_, { source, prints }) => {
      expect(withoutEnds(await printedBy(source))).toBe(withoutEnds(prints))
    },
  )
})
