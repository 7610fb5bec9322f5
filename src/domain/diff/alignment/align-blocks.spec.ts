import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyBlock, keyed } from '../../../../test/support/arbitraries/diff.js'
import { isMetadata } from '../../content/block-list.js'
import type { Block } from '../../content/content.js'
import { defaultBudget, Meter } from '../budget.js'
import { alignBlocks } from './align-blocks.js'
import { pairsOf } from './pairs-of.js'
import { heaviestChain } from './heaviest-chain.js'

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })

/** The pairs that stayed in their place, as positions. */
function pairs(from: Block[], to: Block[], meter = new Meter(defaultBudget)): [number, number][] {
  const alignment = alignBlocks(keyed(from), keyed(to), { language: 'en', meter })
  return pairsOf({ ...alignment, moved: [] }, from.length, to.length)
}

describe('alignBlocks', () => {
  it('pairs in order, metadata only with its own kind, and equal neighbours always', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 8 }), fc.array(anyBlock, { maxLength: 8 }), (from, to) => {
        let [lastI, lastJ] = [-1, -1]
        for (const [i, j] of pairs(from, to)) {
          expect(i > lastI && j > lastJ).toBe(true)
          ;[lastI, lastJ] = [i, j]
          if (isMetadata(from[i]!) || isMetadata(to[j]!)) expect(from[i]!.kind).toBe(to[j]!.kind)
        }
        expect(lastI < from.length && lastJ < to.length).toBe(true)
        expect(pairs(from, from)).toEqual(from.map((_, index) => [index, index]))
      }),
      { numRuns: 200 },
    )
  })

  it('pairs a headline with a headline that has no word in common with it', () => {
    const text = paragraph('The council met on Monday.')
    expect(
      pairs([{ kind: 'headline', text: 'Rutte wins' }, text], [{ kind: 'headline', text: 'A farewell' }, text]),
    ).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('does not pair a standfirst with the byline that stands where it stood', () => {
    const [one, two] = [{ kind: 'standfirst', text: 'By Ann' } as const, { kind: 'byline', text: 'By Ann' } as const]
    expect(pairs([one], [two])).toEqual([])
  })

  it('pairs metadata that stands in no usual order as far as it does not cross', () => {
    const [byline, credit] = [{ kind: 'byline', text: 'Ann' } as const, { kind: 'credit', text: 'AP' } as const]
    expect(pairs([byline, credit], [credit, byline])).toEqual([[0, 1]])
  })

  it('pairs an edited paragraph past a new one that stands before it', () => {
    const from = [paragraph('Three countries opposed the nomination in private talks.')]
    const to = [paragraph('A wholly new opening.'), paragraph('Two countries opposed the nomination in talks.')]
    expect(pairs(from, to)).toEqual([[0, 1]])
  })

  it('prefers the same kind, and takes another when it is alike enough', () => {
    const text = 'The vote was held on Friday evening'
    const heading: Block = { kind: 'heading', level: 2, runs: [{ text }] }
    expect(pairs([paragraph(text)], [heading])).toEqual([[0, 0]])
    expect(pairs([paragraph(text)], [heading, paragraph(`${text} in Brussels after long talks`)])).toEqual([[0, 1]])
  })

  it('leaves blocks with little in common unpaired', () => {
    expect(pairs([paragraph('Rain is expected in the north.')], [paragraph('Shares fell for a third day.')])).toEqual(
      [],
    )
  })

  it('pairs pictures by their source when the description changed', () => {
    const picture = (alt: string): Block => ({ kind: 'image', src: 'https://pictures.example/2024/summit.jpg', alt })
    expect(pairs([picture('A summit')], [picture('Leaders at the table')])).toEqual([[0, 0]])
  })

  it('gives ties to the nearest position', () => {
    const from = [paragraph('one two three four five six')]
    const to = [
      paragraph('one two three four five seven'),
      paragraph('something else altogether here'),
      paragraph('one two three four five eight'),
    ]
    expect(pairs(from, to)).toEqual([[0, 0]])
  })

  it('D3: compares only neighbours past the pairing budget, and says so', () => {
    // Each word `w` stands in four blocks, so that four are worth a comparison with each.
    const text = (index: number, last: string): Block => paragraph(`w${index % 15} x${index} y${index} ${last}`)
    const from = Array.from({ length: 60 }, (_, index) => text(index, `z${index}`))
    const to = Array.from({ length: 60 }, (_, index) => text(index, 'changed'))
    const meter = new Meter({ ...defaultBudget, pairing: 1_500 })
    expect(pairs(from, to, meter)).toEqual(from.map((_, index) => [index, index]))
    expect(meter.degraded()).toEqual({ reason: 'work', blocks: 120 })
  })
})

describe('heaviestChain', () => {
  it('is as heavy as the best of all chains', () => {
    const candidate = fc.record({
      i: fc.nat({ max: 5 }),
      j: fc.nat({ max: 5 }),
      weight: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { maxLength: 9, selector: ({ i, j }) => i * 10 + j }), (all) => {
        all.sort((a, b) => a.i - b.i || b.j - a.j)
        let best = 0
        for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
          const chain = all.filter((_, bit) => chosen & (1 << bit))
          const rises = chain.every((one, at) => at === 0 || (one.i > chain[at - 1]!.i && one.j > chain[at - 1]!.j))
          if (rises)
            best = Math.max(
              best,
              chain.reduce((sum, { weight }) => sum + weight, 0),
            )
        }
        const weights = heaviestChain(all, 6).map(([i, j]) => all.find((one) => one.i === i && one.j === j)!.weight)
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(best)
      }),
    )
  })
})
