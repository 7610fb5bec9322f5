import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { proseText } from '../../../../test/support/arbitraries/diff.js'
import { isSafeCut } from './is-safe-cut.js'
import { splitSentences } from './split-sentences.js'
import { isPlainText } from './plain-units.js'
import { splitWords } from './split-words.js'
import { segmentedLanguage, textSegmenter } from './text-segmenter.js'

const languages = ['en', 'de', 'zh', 'ja', 'th', 'hi', 'ar', 'he', 'ko', 'fi']

// Every unit that the fast path takes, the ones that join or part words more often than the rest.
const plainUnits = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter((unit) =>
  isPlainText(unit),
)
const plainText = fc
  .array(fc.oneof(fc.constantFrom(...plainUnits), fc.constantFrom(...Array.from(".,;:'’‘·_ \r\n1a2b"))), {
    maxLength: 30,
  })
  .map((units) => units.join(''))

function clusterEnds(text: string): Set<number> {
  const ends = new Set([text.length])
  for (const { index } of textSegmenter('en', 'grapheme').segment(text)) ends.add(index)
  return ends
}

function insideClusters(text: string, pieces: readonly string[]): number[] {
  const ends = clusterEnds(text)
  let at = 0
  return pieces.map((piece) => (at += piece.length)).filter((end) => !ends.has(end))
}

describe('splitWords', () => {
  it('cuts plain text as Intl.Segmenter does', () => {
    fc.assert(
      fc.property(plainText, fc.constantFrom(...languages), (text, language) => {
        const expected = Array.from(textSegmenter(language, 'word').segment(text), ({ segment }) => segment)
        expect(splitWords(text, language)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing and never cuts a grapheme cluster in half', () => {
    fc.assert(
      fc.property(
        fc.oneof(proseText, fc.string({ unit: 'binary' })),
        fc.constantFrom(...languages),
        (text, language) => {
          for (const split of [splitWords, splitSentences]) {
            const pieces = split(text, language)
            expect(pieces.join('')).toBe(text)
            expect(insideClusters(text, pieces)).toEqual([])
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('keeps clusters whole at the edges of its windows', () => {
    for (const unit of ['👩‍👩‍👧‍👦', '🇳🇱', 'e\u0301', 'นำ้', 'क्ष', 'á', 'अ\u0600 ', 'ประกาศแผน', '政府周一']) {
      const text = unit.repeat(1500)
      const pieces = splitWords(text, 'th')
      expect(pieces.join('')).toBe(text)
      expect(insideClusters(text, pieces)).toEqual([])
    }
  })

  it('finds words in scripts without spaces', () => {
    expect(splitWords('政府宣布新计划', 'zh')).toEqual(['政府', '宣布', '新', '计划'])
    expect(splitWords('ประกาศแผนใหม่', 'th')).toEqual(['ประกาศ', 'แผน', 'ใหม่'])
  })

  it.each(['', 'xx', 'not a tag', 'und', 'en-x-', '…'])('treats the unknown language %j as English', (language) => {
    expect(segmentedLanguage(language)).toBe('en')
    expect(splitWords('one two', language)).toEqual(['one', ' ', 'two'])
  })
})

describe('splitSentences', () => {
  it('keeps each sentence with the space after it, also beyond one window', () => {
    const sentence = 'The minister said no. '
    expect(splitSentences(sentence.repeat(400), 'en')).toEqual(Array.from({ length: 400 }, () => sentence))
  })
})

describe('isSafeCut', () => {
  it('is true only where neither a word nor a cluster goes on', () => {
    fc.assert(
      fc.property(proseText, proseText, fc.constantFrom(...languages), (one, two, language) => {
        const text = `${one} ${two}`
        const ends = clusterEnds(text)
        const words = new Set(Array.from(textSegmenter(language, 'word').segment(text), ({ index }) => index))
        for (let index = 1; index < text.length; index++) {
          if (isSafeCut(text, index)) expect([ends.has(index), words.has(index)]).toEqual([true, true])
        }
      }),
      { numRuns: 300 },
    )
  })
})
