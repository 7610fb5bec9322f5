import { describe, expect, it } from '@jest/globals'
import { keyed } from '../../../test/support/arbitraries/diff.js'
import type { Block } from '../content/content.js'
import { compareDocuments } from './compare-documents.js'

const inline = { from: { inline: true }, to: { inline: true } } as const
const trivial = (before: Block, after: Block, language = 'en') =>
  compareDocuments(keyed([before]), keyed([after]), { language, ...inline }).trivial[0]?.reason
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const list = (ordered: boolean, ...items: string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
})
const reason = (before: string, after: string, language?: string) =>
  trivial(paragraph(before), paragraph(after), language)

describe('findTrivial', () => {
  it('gives the gravest reason of several', () => {
    expect(reason('She said “no”  twice.', 'She said "no" twice.')).toBe('typography')
    expect(reason('The Prime Minister said “no”.', 'The prime minister said "no".')).toBe('case')
    expect(reason('The Prime Minister recieved it.', 'The prime minister received it.')).toBe('typo')
  })

  it('knows dashes, ellipses, soft hyphens, no-break spaces and fullwidth forms as typography', () => {
    for (const [before, after] of [
      ['The plan -- now dropped -- was bad.', 'The plan — now dropped — was bad.'],
      ['He waited...', 'He waited…'],
      ['The govern\u00ADment fell.', 'The government fell.'],
      ['The cafe\u0301 closed.', 'The café closed.'],
      ['它是ＡＢＣ。', '它是ABC。'],
      ['Il a dit oui !', 'Il a dit oui\u202F!'],
    ] as const) {
      expect([before, ['typography', 'whitespace'].includes(reason(before, after) ?? '')]).toEqual([before, true])
    }
  })

  it('takes no change between two words for a typo where both are words, or either carries meaning', () => {
    for (const [before, after] of [
      ['They saw the house burn.', 'They saw the horse burn.'],
      ['It was there again.', 'It was three again.'],
      ['They moved west then.', 'They moved east then.'],
      ['The plan is legal now.', 'The plan is illegal now.'],
      ['The attacks ended.', 'The attack ended.'],
      ['They walked home.', 'They walks home.'],
      ['The woman left.', 'The women left.'],
      ['The talks with Jansen ended.', 'The talks with Janssen ended.'],
      ['It cost a million then.', 'It cost a billion then.'],
    ] as const) {
      expect([before, reason(before, after)]).toEqual([before, undefined])
    }
  })

  it('finds nothing trivial in code, in what parts items, or beside a change that is not', () => {
    const code = (text: string): Block => ({ kind: 'code', text })
    expect(trivial(code('Print(x)'), code('print(x)'))).toBeUndefined()
    expect(trivial(list(false, 'one two', 'three'), list(false, 'one', 'two three'))).toBeUndefined()
    expect(reason('The Mayor was  glad.', 'The mayor was sad.')).toBeUndefined()
    expect(trivial(paragraph('A link.'), { kind: 'paragraph', runs: [{ text: 'a link.', em: true }] })).toBeUndefined()
  })

  it('names a bulleted list in another order, not a numbered one', () => {
    expect(trivial(list(false, 'Ann', 'Bo', '7 others'), list(false, 'Bo', '7 others', 'Ann'))).toBe('order')
    expect(trivial(list(true, 'Ann', 'Bo'), list(true, 'Bo', 'Ann'))).toBeUndefined()
  })
})
