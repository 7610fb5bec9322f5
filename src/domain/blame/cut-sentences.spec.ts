import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { proseText } from '../../../test/support/arbitraries/diff.js'
import { splitWords } from '../diff/words/split-words.js'
import { cutSentences } from './cut-sentences.js'

const sentence = fc.constantFrom(
  'It is so. ',
  '“No.” ',
  'Why?\n',
  '会。',
  'नमस्ते। ',
  'نعم؟ ',
  'Dr. ',
  '3.5 ',
  '… ',
  '.'.repeat(9),
)
const prose = fc.array(fc.oneof(sentence, proseText), { maxLength: 8 }).map((parts) => parts.join(''))

describe('cutSentences', () => {
  it('loses nothing, and cuts where words end', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('en', 'zh', 'th', 'ar', 'hi'), (text, language) => {
        const sentences = cutSentences(text)
        expect(sentences.join('')).toBe(text)
        expect(sentences).not.toContain('')
        expect(sentences.flatMap((each) => splitWords(each, language))).toEqual(splitWords(text, language))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['He said “no.” Then he left! Why?', ['He said “no.” ', 'Then he left! ', 'Why?']],
    ['one\ntwo\n\nthree', ['one\n', 'two\n\n', 'three']],
    ['See www.example.org/a.b and 3.5 percent.', ['See www.example.org/a.b and 3.5 percent.']],
    ['政府宣布。居民欢迎！', ['政府宣布。', '居民欢迎！']],
    ['हाँ। नहीं।', ['हाँ। ', 'नहीं।']],
    ['هل تكفي؟ نعم.', ['هل تكفي؟ ', 'نعم.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(cutSentences(text)).toEqual(sentences)
  })
})
