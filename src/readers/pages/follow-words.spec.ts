import { describe, expect, it } from '@jest/globals'
import type { Content } from '../../domain/content/content.js'
import { followWords } from './follow-words.js'

const content = (...paragraphs: string[]): Content => ({
  headline: 'The headline',
  standfirst: 'A standfirst',
  body: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
})
const wrong = content('It rained in May.', 'Nine people were hurt at the pier on Sunday.', 'The inquiry goes on.')

describe('following words to another version', () => {
  it('finds the passage where it stands now', () => {
    const later = content('News first.', 'It rained in May.', ...passages(wrong).slice(1))
    expect(followWords('Nine people', wrong, later, 'en')).toBe(2)
  })

  it('finds the passage when the words themselves were put right', () => {
    const fixed = content('It rained in May.', 'Six people were hurt at the pier on Sunday.', 'The inquiry goes on.')
    expect(followWords('Nine people', wrong, fixed, 'en')).toBe(1)
  })

  it('gives what stands before when the passage is gone', () => {
    expect(followWords('Nine people', wrong, content('It rained in May.', 'The inquiry goes on.'), 'en')).toBe(0)
  })

  it('gives nothing for words of the headline, for words that were not there, and where nothing stands before', () => {
    expect(followWords('headline', wrong, wrong, 'en')).toBeUndefined()
    expect(followWords('Ten people', wrong, wrong, 'en')).toBeUndefined()
    expect(followWords('It rained', wrong, content('The inquiry goes on.'), 'en')).toBeUndefined()
    expect(followWords('It rained', wrong, content(), 'en')).toBeUndefined()
  })
})

function passages({ body }: Content): string[] {
  return body.flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []))
}
