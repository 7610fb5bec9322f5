import { describe, expect, it } from '@jest/globals'
import { keyed } from '../../../test/support/arbitraries/diff.js'
import type { Block } from '../content/content.js'
import { checkDiff } from './check-diff.js'
import { compareDocuments } from './compare-documents.js'
import type { Diff } from './diff.js'
import { writeDiffHtml } from './write-diff-html.js'
import { writeDiffTerminal } from './write-diff-terminal.js'
import { writeDiffUnified } from './write-diff-unified.js'

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

/** Numbers from 0 to 1, the same each time (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** About `size` units of text in which words occur as they do in English: few very often, most rarely. */
function text(seed: number, size: number): string {
  const next = numbers(seed)
  let all = ''
  while (all.length < size) all += `w${Math.floor(20_000 ** next() * (seed % 2 === 0 ? 1 : 1.3))} `
  return all
}

function paragraphs(seed: number, size: number): Block[] {
  return (text(seed, size).match(/(?:\S+ ){1,80}/g) ?? []).map(paragraph)
}

/** The diff, after a check of D1 and of every form that it is written in. */
function answer(from: Block[], to: Block[], language = 'en'): Diff {
  const inline = { inline: true } as const
  const diff = compareDocuments(keyed(from), keyed(to), { language, from: inline, to: inline })
  expect(checkDiff(diff, from, to)).toEqual([])
  expect(writeDiffHtml(diff)).toContain('class="diff"')
  expect(writeDiffUnified(diff, { from: 'a', to: 'b' })).toContain('@@')
  expect(writeDiffTerminal(diff, { colour: true })).toContain('words: ')
  return diff
}

describe('compareDocuments on hostile input', () => {
  it('D3: two unrelated texts of 1 MB, as one block', () => {
    const diff = answer([paragraph(text(1, 1_000_000))], [paragraph(text(2, 1_000_000))])
    expect(diff.degraded).toEqual({ reason: 'work', blocks: 1 })
  })

  it('D3: two unrelated texts of 1 MB, as paragraphs', () => {
    const diff = answer(paragraphs(3, 1_000_000), paragraphs(4, 1_000_000))
    expect(diff.degraded?.reason).toBe('work')
  })

  it('D3: a b a b …', () => {
    const [one, two] = ['a b '.repeat(125_000), 'b a a '.repeat(80_000)]
    expect(answer([paragraph(one)], [paragraph(two)]).degraded).toEqual({ reason: 'work', blocks: 1 })
    const blocks = (words: string) => words.trim().split(' ').map(paragraph)
    expect(answer(blocks('a b '.repeat(2500)), blocks('b a a '.repeat(1600))).degraded?.reason).toBe('work')
  })

  it('D3: one line of 1 MB without a space, changed in the middle', () => {
    const line = (middle: string) => 'x'.repeat(500_000) + middle + 'x'.repeat(500_000)
    expect(answer([paragraph(line('y'))], [paragraph(line('z'))]).degraded).toBeNull()
    const chinese = (middle: string) => '政府宣布'.repeat(125_000) + middle + '政府宣布'.repeat(125_000)
    const diff = answer([paragraph(chinese('他'))], [paragraph(chinese('她'))], 'zh')
    expect(diff.degraded).toEqual({ reason: 'size', blocks: 1 })
  })

  it('D3: 5,000 blocks of one word, all different', () => {
    const words = (prefix: string) => Array.from({ length: 5000 }, (_, index) => paragraph(`${prefix}${index}`))
    const { summary } = answer(words('a'), words('b'))
    expect([summary.removed, summary.added]).toEqual([5000, 5000])
  })

  it('D3: 5,000 blocks permuted are aligned as well as can be', () => {
    const blocks = Array.from({ length: 5000 }, (_, index) => paragraph(`word${index}`))
    const diff = answer(
      blocks,
      blocks.map((_, index) => blocks[(index * 7919) % 5000]!),
    )
    expect(diff.summary.same).toBeGreaterThan(60)
  })

  it('D3: marks on every letter of a long paragraph', () => {
    const marked = (turn: number): Block => ({
      kind: 'paragraph',
      runs: Array.from({ length: 50_000 }, (_, index) =>
        index % 2 === turn ? { text: 'a ', em: true } : { text: 'a ' },
      ),
    })
    expect(answer([marked(0)], [marked(1)]).entries).toHaveLength(1)
  })

  it('D3: one run of letters that is longer than a matcher has room for', () => {
    answer([paragraph('政府宣布新计划'.repeat(600_000))], [paragraph('政府周一宣布计划'.repeat(500_000))], 'zh')
  })

  it('D3: more marks, lines and sentences in a block than a call takes arguments', () => {
    const runs = (odd: number): Block => ({
      kind: 'paragraph',
      runs: Array.from({ length: 150_000 }, (_, index) =>
        index % 2 === odd ? { text: 'a', href: 'b' } : { text: 'a' },
      ),
    })
    answer([runs(0)], [runs(1)])
    answer([paragraph('\n'.repeat(200_000))], [paragraph('a\n'.repeat(200_000))])
    const sentences = [[paragraph('一。'.repeat(150_000))], [paragraph('二。'.repeat(150_000))]] as const
    const inline = { inline: true } as const
    const [from, to] = sentences.map(keyed)
    const diff = compareDocuments(from!, to!, { language: 'zh', granularity: 'sentence', from: inline, to: inline })
    expect(checkDiff(diff, ...sentences)).toEqual([])
  })

  it('D3: stops without an end, and marks that join without a word', () => {
    answer([paragraph(`q ${'.'.repeat(100_000)}`)], [paragraph('.'.repeat(200_000))])
    answer([paragraph('\u00AD'.repeat(100_000))], [paragraph(`${'\u00AD'.repeat(99_000)}q`)])
  })

  it('D3: thousands of paragraphs whose words are all rare, and all in many', () => {
    const many = (seed: number): Block[] => {
      const next = numbers(seed)
      const words = () => Array.from({ length: 40 }, () => `w${Math.floor(3000 * next())}`)
      return Array.from({ length: 5000 }, () => paragraph(words().join(' ')))
    }
    expect(answer(many(5), many(6)).degraded?.reason).toBe('work')
  })
})
