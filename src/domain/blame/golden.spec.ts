import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type DocumentOfTest, historyOf } from '../../../test/support/histories.js'
import { blameRevision } from './blame-revision.js'

interface GoldenCase {
  what: string
  language: string
  revisions: DocumentOfTest[]
  /** Of the last revision: each run as its revision and its text. */
  blame: { introducedIn: number; runs: [number, string][] }[]
}

const folder = join(import.meta.dirname, '../../../test/golden/blame')
const cases = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldenCase] as const,
)

describe('the golden cases of blame', () => {
  it.each(cases)('%s', (_, { revisions, language, blame }) => {
    const { history, blockAt } = historyOf(revisions)
    const { blocks, degraded } = blameRevision(history, history.length, { blockAt, language })
    const found = blocks.map(({ introducedIn, runs }) => ({
      introducedIn,
      runs: runs.map(({ revision, text }) => [revision, text]),
    }))
    expect(found).toEqual(blame)
    expect(degraded).toBeNull()
  })
})
