import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { anyEditedText } from '../../../test/support/arbitraries/edited-text.js'
import { differenceBetween, textOfDifference } from './text-difference.js'

const sentence = 'The council approved the harbour budget on Tuesday, after a debate of four hours.'
const written = (base: string, text: string, longest = Infinity) =>
  differenceBetween(base, text, longest)?.replaceAll('\u001e', '|')

describe('differenceBetween', () => {
  it.each([
    ['a changed word', sentence.replace('Tuesday', 'Monday'), '|1,43|Mon|48,34|'],
    ['words put in front', `In the end ${sentence}`, 'In the end |1,81|'],
    ['words put behind', `${sentence} So be it.`, '|1,81| So be it.'],
    ['the same text', sentence, '|1,81|'],
    ['words taken out', sentence.replace('harbour ', ''), '|1,25||34,48|'],
    ['words that changed places', `${sentence.slice(40)} ${sentence.slice(0, 40)}`, '|41,41| |1,40|'],
  ])('says what %s left as it was', (_, text, expected) => {
    expect(written(sentence, text)).toBe(expected)
    expect(textOfDifference(sentence, expected.replaceAll('|', '\u001e'))).toBe(text)
  })

  it('is none when the two have nothing in common, or too little', () => {
    expect(written(sentence, 'Nothing of the kind.')).toBeUndefined()
    expect(written('', sentence)).toBeUndefined()
    expect(written(sentence, '')).toBeUndefined()
    expect(written(sentence, sentence.slice(0, 9))).toBeUndefined()
  })

  it('is none when it is longer than asked for, and is when it is as long', () => {
    const text = sentence.replace('Tuesday', 'Monday')
    expect(written(sentence, text, 16)).toBe('|1,43|Mon|48,34|')
    expect(written(sentence, text, 15)).toBeUndefined()
  })

  it('is none beyond the BMP, where PostgreSQL counts other positions', () => {
    expect(written(`${sentence} 👩`, sentence)).toBeUndefined()
    expect(written(sentence, `${sentence} 𝒜`)).toBeUndefined()
  })

  it('R5: gives the text back exactly, whatever was done to it in whatever script', () => {
    let made = 0
    fc.assert(
      fc.property(anyEditedText, fc.constantFrom(20, 100, Infinity), ({ base, text }, longest) => {
        const difference = differenceBetween(base, text, longest)
        if (difference === undefined) return
        made++
        expect(textOfDifference(base, difference)).toBe(text)
        expect(difference.length).toBeLessThanOrEqual(longest)
      }),
      { numRuns: 2_000 },
    )
    expect(made).toBeGreaterThan(200)
  })

  it('has an answer for texts of the greatest size that were made to be slow', () => {
    const [alike, other] = ['a'.repeat(200_000), 'ab'.repeat(100_000)]
    for (const [base, text] of [
      [alike, other],
      [other, `b${alike}`],
      [alike, `${alike.slice(1)}b`],
      [`${'abcdefgh '.repeat(20_000)}x`, 'abcdefgh'.repeat(25_000)],
    ] as const) {
      const difference = differenceBetween(base, text, Infinity)
      if (difference !== undefined) expect(textOfDifference(base, difference) === text).toBe(true)
    }
  })
})
