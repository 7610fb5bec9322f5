import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../domain/content/content.js'
import { checkDiff } from '../../domain/diff/check-diff.js'
import { coarseComparison } from './coarse-comparison.js'
import { compareSides, runComparison } from './comparison-task.js'
import { sizeOfComparison } from './size-of-comparison.js'

const options = { language: 'en', from: { inline: true }, to: { inline: true } } as const
const blocks = (...texts: string[]): { key: string; block: Block }[] =>
  texts.map((text) => ({ key: text, block: { kind: 'paragraph', runs: [{ text }] } }))

describe('comparisons', () => {
  it('read documents that are not stored, and refuse what cannot be kept as a plain object that names the side', () => {
    const content = (value: string) => ({ headline: 'One', body: { format: 'markdown' as const, value } })
    const comparison = {
      from: { content: content('He said **yes**.'), at: '/from' },
      to: { content: content('He said **no**.'), at: '/to' },
      options,
    }
    expect(compareSides(comparison).entries.map(({ op }) => op)).toEqual(['same', 'edit'])
    const outcome = runComparison({ ...comparison, to: { content: { ...content(''), headline: '' }, at: '/to' } })
    expect(outcome).toMatchObject({ refused: { code: 'invalid_content', errors: [{ path: '/to/headline' }] } })
    expect(structuredClone(outcome)).toEqual(outcome)
  })

  it('are sized by what differs, and by all of what must be read', () => {
    const stored = { from: { blocks: blocks('same', 'old') }, to: { blocks: blocks('same', 'newer') }, options }
    expect(sizeOfComparison(stored)).toBe(8)
    const sent = { content: { headline: 'One', body: { format: 'html' as const, value: '<p>x' } }, at: '/from' }
    expect(sizeOfComparison({ from: sent, to: sent, options })).toBe(32)
  })

  it('D1 D3: have a coarse form that looks at no words and says so', () => {
    const [from, to] = [blocks('One stays.', 'Two was.'), blocks('One stays.', 'Two is.')]
    const diff = coarseComparison({ from: { blocks: from }, to: { blocks: to }, options })
    const of = (list: typeof from) => list.map(({ block }) => block)
    expect(checkDiff(diff, of(from), of(to))).toEqual([])
    expect(diff.degraded).not.toBeNull()
  })
})
