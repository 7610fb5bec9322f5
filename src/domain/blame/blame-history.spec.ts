import { describe, expect, it } from '@jest/globals'
import { type DocumentOfTest, historyOf } from '../../../test/support/histories.js'
import { BlameHistory } from './blame-history.js'
import { blameRevision } from './blame-revision.js'

/** The runs of each block of the last revision, as their revision and their text. */
function blamed(documents: DocumentOfTest[], numbers?: number[]): [number, string][][] {
  const { history, blockAt } = historyOf(documents, numbers)
  const { blocks } = blameRevision(history, history.at(-1)!.number, { blockAt, language: 'en' })
  return blocks.map(({ runs }) => runs.map(({ revision, text }) => [revision, text]))
}

const numeral = (count: number): string => `w${count.toString(36)}`
/** `count` different words, starting with number `first`. */
const wordsFrom = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => numeral(first + index)).join(' ')

describe('BlameHistory', () => {
  it('follows one word each through hundreds of revisions', () => {
    const words = wordsFrom(1000, 300).split(' ')
    const documents = Array.from({ length: 300 }, (_, count) => [
      words.map((word, index) => (index < count ? numeral(index) : word)).join(' '),
    ])
    const expected = words.map((word, index) => (index < 299 ? [index + 2, `${numeral(index)} `] : [1, word]))
    expect(blamed(documents)).toEqual([expected])
  })

  it('gives a text that flips to and fro for hundreds of revisions to the two that brought it', () => {
    const [one, other] = ['Talks begin on Monday in the capital.', 'Talks began on Tuesday in the capital.']
    const documents = Array.from({ length: 400 }, (_, index) => [index % 2 === 0 ? one : other, `Update ${index}`])
    expect(blamed(documents)[0]).toEqual([
      [1, 'Talks '],
      [2, 'began '],
      [1, 'on '],
      [2, 'Tuesday '],
      [1, 'in the capital.'],
    ])
  })

  it('knows a word that comes back beside other changes from the past of its own paragraph', () => {
    const documents = [
      ['It costs 3.5 million'],
      ['It costs 4.5 million'],
      ['It costs 5.5 million'],
      ['It costs 3.5 million a year'],
    ]
    expect(blamed(documents)).toEqual([
      [
        [1, 'It costs 3.5 million '],
        [4, 'a year'],
      ],
    ])
  })

  it('does not look for a few words far away', () => {
    const documents = [
      ['The minister said no to the plan.', 'Rain is expected.'],
      ['The minister said no to the plan.', 'Rain is expected. A spokesman of the minister said no more.'],
    ]
    expect(blamed(documents)[1]).toEqual([
      [1, 'Rain is expected. '],
      [2, 'A spokesman of the minister said no more.'],
    ])
  })

  it('knows five words and more that are copied from a paragraph that stays', () => {
    const documents = [
      ['They built the bridge over the river in 1931.', 'A choir sings tonight.'],
      [
        'They built the bridge over the river in 1931.',
        'A choir sings tonight on what visitors call the bridge over the river Tees.',
      ],
    ]
    expect(blamed(documents)[1]).toEqual([
      [1, 'A choir sings tonight '],
      [2, 'on what visitors call '],
      [1, 'the bridge over the river '],
      [2, 'Tees'],
      [1, '.'],
    ])
  })

  it('does not take words with marks between them for a run of five', () => {
    const documents = [
      ['They met in Delft, Leiden, Gouda.'],
      ['They met in Delft, Leiden, Gouda.', 'Trains to Delft, Leiden, Gouda or not at all.'],
    ]
    expect(blamed(documents)[1]).toEqual([[2, 'Trains to Delft, Leiden, Gouda or not at all.']])
  })

  it('does not take up words from the past of a paragraph in another place', () => {
    const documents = [
      ['Crowds came to the end of the pier at night to see the ships.'],
      ['Crowds came to the pier at night to see the ships.'],
      ['Crowds came to the pier at night to see the ships, or so they said by the end of May.'],
    ]
    expect(blamed(documents)[0]).toEqual([
      [1, 'Crowds came to the pier at night to see the ships'],
      [3, ', or so they said by the end of May'],
      [1, '.'],
    ])
  })

  it('knows a block of one word that comes back as a block of another kind', () => {
    const heading = { kind: 'heading', level: 2, runs: [{ text: 'Sources' }] } as const
    expect(blamed([['Sources', 'Text.'], ['Text.'], ['Text.', { ...heading, runs: [...heading.runs] }]])[1]).toEqual([
      [1, 'Sources'],
    ])
  })

  it('knows single words of both paragraphs that were merged and reworded', () => {
    const documents = [
      [
        'The mayor spoke first and at some length about the harbour dues.',
        'Then the critics, few but loud, had their say.',
      ],
      [
        'The mayor spoke first and at some length about harbour dues; then the many critics, few yet loud, got their say.',
      ],
    ]
    expect(blamed(documents)[0]).toEqual([
      [1, 'The mayor spoke first and at some length about harbour dues'],
      [2, '; then '],
      [1, 'the '],
      [2, 'many '],
      [1, 'critics, few '],
      [2, 'yet '],
      [1, 'loud, '],
      [2, 'got '],
      [1, 'their say.'],
    ])
  })

  it('knows a run that an edit made, where it is copied', () => {
    const edited = `${wordsFrom(0, 10)} red ${wordsFrom(20, 10)}`
    const documents = [
      [wordsFrom(0, 30), 'Other text'],
      [edited, 'Other text'],
      [edited, `Other text with ${numeral(8)} ${numeral(9)} red ${numeral(20)} ${numeral(21)}`],
    ]
    expect(blamed(documents)[1]).toEqual([
      [1, 'Other text '],
      [3, 'with '],
      [1, `${numeral(8)} ${numeral(9)} `],
      [2, 'red '],
      [1, `${numeral(20)} ${numeral(21)}`],
    ])
  })

  it('knows runs of two places that overlap', () => {
    const documents = [
      ['a b c d e f.', 'e f g h i j!'],
      ['a b c d e f.', 'e f g h i j!', 'So a b c d e f g h i j then'],
    ]
    expect(blamed(documents)[2]).toEqual([
      [2, 'So '],
      [1, 'a b c d e f g h i j '],
      [2, 'then'],
    ])
  })

  it('knows what was copied into a paragraph as the past of that paragraph too', () => {
    const [start, stove] = [
      'The fire began in the kitchen late at night, police said.',
      'The owner had left the stove on all day.',
    ]
    const documents = [
      [start, stove],
      [`${start} ${stove}`, stove],
      [`${start} The owner had left the oven on all day.`, stove],
      [`${start} Its owners left the stove on some days.`, stove],
    ]
    expect(blamed(documents)[0]).toEqual([
      [1, `${start} `],
      [4, 'Its owners '],
      [1, 'left the stove on '],
      [4, 'some days'],
      [1, '.'],
    ])
  })

  it('takes a headline for what became of the headline, however little they share', () => {
    const headline = (text: string) => ({ kind: 'headline', text }) as const
    const documents = [
      [headline('Fire in Delft'), 'Text.'],
      [headline('What we know about the huge fire in the old port'), 'Text.'],
    ]
    expect(blamed(documents)[0]).toEqual([
      [2, 'What we know about the huge fire '],
      [1, 'in '],
      [2, 'the old port'],
    ])
  })

  it('P1: names no revision but those that it was given', () => {
    const documents = [['One two three four.'], ['One two 3 four.'], ['One 2 3 four.']]
    expect(blamed(documents, [4, 9, 17])).toEqual([
      [
        [4, 'One '],
        [17, '2 '],
        [9, '3 '],
        [4, 'four.'],
      ],
    ])
    expect(blamed([documents[0]!, documents[2]!], [4, 17])).toEqual([
      [
        [4, 'One '],
        [17, '2 3 '],
        [4, 'four.'],
      ],
    ])
  })

  it('says where a block came in, also when only a mark did', () => {
    const { history, blockAt } = historyOf([
      ['Same words.'],
      [{ kind: 'paragraph', runs: [{ text: 'Same words.', em: true }] }],
      ['Same words.'],
    ])
    const introduced = history.map(({ number }) => blameRevision(history, number, { blockAt, language: 'en' }).blocks)
    const run = [{ revision: 1, text: 'Same words.' }]
    expect(introduced).toEqual([1, 2, 1].map((introducedIn) => [{ position: 0, introducedIn, runs: run }]))
  })

  it('has no words for an emptied block, nor for what came down through it', () => {
    const { history, blockAt } = historyOf([['A name and a number.'], ['A name and a figure.'], ['A name and a sum.']])
    const emptied = (ordinal: number) => (ordinal === history[1]!.blocks[0] ? null : blockAt(ordinal))
    const of = (revision: number) => blameRevision(history, revision, { blockAt: emptied, language: 'en' }).blocks[0]!
    expect(of(2)).toEqual({ position: 0, introducedIn: 2, runs: [] })
    expect(of(3).runs).toEqual([{ revision: 3, text: 'A name and a sum.' }])
  })

  it('can be kept and extended', () => {
    const { history, blockAt } = historyOf([
      ['a b c d e f'],
      ['a b x d e f'],
      ['a b c d e f', 'g'],
      ['g', 'a b x d y f'],
    ])
    const kept = new BlameHistory({ blockAt, language: 'en' })
    for (const revision of history) {
      kept.extend(revision)
      for (const { number } of history.slice(0, history.indexOf(revision) + 1)) {
        expect(kept.blame(number)).toEqual(blameRevision(history, number, { blockAt, language: 'en' }))
      }
    }
  })

  it('refuses a revision that is not in the history', () => {
    const { history, blockAt } = historyOf([['a']])
    expect(() => blameRevision(history, 2, { blockAt, language: 'en' })).toThrow(RangeError)
  })
})
