import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { proseText } from '../../../test/support/arbitraries/diff.js'
import { defaultBudget, Meter } from './budget.js'
import { compareWords } from './compare-words.js'
import type { Granularity, WordSegment } from './diff.js'
import { textSegmenter } from './words/text-segmenter.js'

function compare(
  before: string,
  after: string,
  language = 'en',
  granularity: Granularity = 'word',
  budget = defaultBudget,
) {
  return compareWords(before, after, { language, granularity, meter: new Meter(budget) })
}

/** `[-removed-]{+added+}`: short to read in an expectation. */
function shown(segments: readonly WordSegment[]): string {
  const marks = { same: ['', ''], add: ['{+', '+}'], remove: ['[-', '-]'] } as const
  return segments.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join('')
}

const without = (segments: readonly WordSegment[], op: WordSegment['op']): string =>
  segments.flatMap((segment) => (segment.op === op ? [] : [segment.text])).join('')

const tight = fc.constantFrom(defaultBudget, { ...defaultBudget, block: 10 }, { ...defaultBudget, characters: 20 })

describe('compareWords', () => {
  it('D1: its segments are exactly both texts, whatever the granularity and the budget', () => {
    fc.assert(
      fc.property(
        fc.oneof(proseText, fc.string({ unit: 'binary' })),
        proseText,
        fc.constantFrom('en', 'zh', 'th', 'hi', 'ar'),
        fc.constantFrom<Granularity>('word', 'sentence', 'block'),
        tight,
        (before, after, language, granularity, budget) => {
          const { segments } = compare(before, after, language, granularity, budget)
          expect(without(segments, 'add')).toBe(before)
          expect(without(segments, 'remove')).toBe(after)
          segments.forEach(({ op, text }, index) => {
            expect(text).not.toBe('')
            const next = segments[index + 1]?.op
            expect(next === op || (op === 'add' && next === 'remove')).toBe(false)
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never cuts a grapheme cluster in half, in either text', () => {
    fc.assert(
      fc.property(proseText, proseText, fc.constantFrom('en', 'th', 'hi'), tight, (before, after, language, budget) => {
        const { segments } = compare(before, after, language, 'word', budget)
        for (const [text, other] of [
          [before, 'add'],
          [after, 'remove'],
        ] as const) {
          const ends = new Set([text.length])
          for (const { index } of textSegmenter('en', 'grapheme').segment(text)) ends.add(index)
          let at = 0
          for (const segment of segments)
            if (segment.op !== other) expect(ends.has((at += segment.text.length))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['en', 'Three countries opposed it.', 'Two countries opposed it.', '[-Three-]{+Two+} countries opposed it.'],
    ['en', 'It rose 3.5% to 1,200.', 'It rose 3.4% to 1,200.', 'It rose [-3.5-]{+3.4+}% to 1,200.'],
    ['en', 'He said no.', 'He never said no.', 'He {+never +}said no.'],
    ['en', 'a red old house stood', 'a blue new barn stood', 'a [-red old house-]{+blue new barn+} stood'],
    ['de', 'Das Müsli ist alt', 'Das Müsli ist neu', 'Das Müsli ist [-alt-]{+neu+}'],
    ['zh', '政府周一宣布了新的计划', '政府周二宣布了新的计划', '政府[-周一-]{+周二+}宣布了新的计划'],
    ['ja', '東京で会議が開かれた。', '大阪で会議が開かれた。', '[-東京-]{+大阪+}で会議が開かれた。'],
    ['th', 'รัฐบาลประกาศแผนใหม่', 'รัฐบาลประกาศแผนเก่า', 'รัฐบาลประกาศแผน[-ใหม่-]{+เก่า+}'],
    ['hi', 'सरकार ने योजना बताई', 'सरकार ने नीति बताई', 'सरकार ने [-योजना-]{+नीति+} बताई'],
    ['ar', 'أعلنت الحكومة الخطة', 'أعلنت الوزارة الخطة', 'أعلنت [-الحكومة-]{+الوزارة+} الخطة'],
    ['he', 'הממשלה הודיעה', 'הכנסת הודיעה', '[-הממשלה-]{+הכנסת+} הודיעה'],
    ['ko', '정부가 발표했다', '국회가 발표했다', '[-정부가-]{+국회가+} 발표했다'],
    ['ru', 'Власти сообщили вчера', 'Власти сообщили сегодня', 'Власти сообщили [-вчера-]{+сегодня+}'],
    ['en', 'flag 🇳🇱 here', 'flag 🇳🇴 here', 'flag [-🇳🇱-]{+🇳🇴+} here'],
    ['en', 'a 👩‍👩‍👧 b', 'a 👩‍👩‍👦 b', 'a [-👩‍👩‍👧-]{+👩‍👩‍👦+} b'],
    ['en', 'cafe now', 'cafe\u0301 now', '[-cafe-]{+cafe\u0301+} now'],
  ])('%s: %s → %s', (language, before, after, expected) => {
    expect(shown(compare(before, after, language).segments)).toBe(expected)
  })

  it('compares by sentences, and as one whole', () => {
    const [before, after] = ['One is. Two was. Three is.', 'One is. Two is. Three is.']
    expect(shown(compare(before, after, 'en', 'sentence').segments)).toBe('One is. [-Two was.-]{+Two is.+} Three is.')
    expect(shown(compare(before, after, 'en', 'block').segments)).toBe(`[-${before}-]{+${after}+}`)
  })

  it('D3: replaces what stands between the common ends when work runs out, and says why', () => {
    const [before, after] = ['a start b c d e f the end', 'a start e d c b f, g the end']
    const budget = { ...defaultBudget, block: 1 }
    expect(compare(before, after, 'en', 'word', budget)).toEqual({
      segments: [
        { op: 'same', text: 'a start ' },
        { op: 'remove', text: 'b c d e f' },
        { op: 'add', text: 'e d c b f, g' },
        { op: 'same', text: ' the end' },
      ],
      coarse: 'work',
    })
    expect(compare(before, after, 'en', 'word', { ...defaultBudget, characters: 3 }).coarse).toBe('size')
    expect(compare(before, after).coarse).toBeNull()
  })
})
