import { describe, expect, it } from '@jest/globals'
import { Refusal } from '../domain/refusal.js'
import { History } from './history.js'

const fire = 'Fire closed the old port on Monday.'
const firePut = 'Fire closed the old port on Tuesday.'
const rain = 'Rain is expected on the coast tonight.'
const history = () =>
  new History()
    .add(1, `${fire}\n\n${rain}`)
    .add(3, `${firePut}\n\n${rain}`)
    .add(4, `${rain}\n\n${firePut} Nobody was hurt.`)

describe('History', () => {
  it('says which revision brought each word, also of those before the last', () => {
    expect(history().blame(4)).toEqual({
      revision: 4,
      degraded: null,
      blocks: [
        { position: 0, introducedIn: 1, runs: [{ text: rain, revision: 1 }] },
        {
          position: 1,
          introducedIn: 4,
          runs: [
            { text: 'Fire closed the old port on ', revision: 1 },
            { text: 'Tuesday', revision: 3 },
            { text: '. ', revision: 1 },
            { text: 'Nobody was hurt.', revision: 4 },
          ],
        },
      ],
    })
    expect(
      history()
        .blame(1)
        .blocks.flatMap(({ runs }) => runs.map(({ revision }) => revision)),
    ).toEqual([1, 1])
  })

  it('says when a phrase was there, and when readers saw it', () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))
    const releases = [
      { number: 1, revision: 1, at: at(8) },
      { number: 2, revision: 4, at: at(12) },
    ]
    const hidden = [{ from: at(9), to: at(10) }]
    expect(history().phraseTimes('PORT  on Monday', { releases, hidden, ignoreCase: true })).toEqual({
      revisions: [{ from: 1, to: 1 }],
      public: [
        { from: at(8), to: at(9) },
        { from: at(10), to: at(12) },
      ],
    })
    expect(history().phraseTimes('old port')).toEqual({ revisions: [{ from: 1, to: 4 }], public: [] })
  })

  it('says which revisions touched each block', () => {
    const { from, to } = history().touchedBetween(1, 4)
    expect([[...to], [...from]]).toEqual([[[1, [3, 4]]], []])
    expect(history().touchedBetween(3, 3)).toEqual({ from: new Map(), to: new Map() })
  })

  it('takes blocks with or without keys as the same blocks, in any format it was told', () => {
    const block = { kind: 'paragraph' as const, runs: [{ text: rain }] }
    const mixed = new History({ format: 'markdown' })
      .add(1, rain)
      .add(2, [{ key: 9, block }])
      .add(3, { headline: 'Rain', body: [block] })
    expect(mixed.blame(3).blocks.map(({ introducedIn }) => introducedIn)).toEqual([3, 1])
  })

  it('refuses a number that does not rise, and has added nothing then', () => {
    const known = history()
    for (const number of [4, 1, 0]) expect(() => known.add(number, rain)).toThrow(Refusal)
    expect(() => known.add(5, [{ kind: 'unknown' }] as never)).toThrow(Refusal)
    expect(() => known.blame(5)).toThrow(expect.objectContaining({ code: 'not_found' }))
    expect(known.add(5, rain).blame(5).blocks).toHaveLength(1)
  })

  it('refuses revisions it does not have, a way back, a phrase of white space and releases out of order', () => {
    const at = new Date(1)
    for (const act of [
      () => history().blame(2),
      () => history().touchedBetween(2, 4),
      () => history().touchedBetween(4, 1),
      () => history().phraseTimes(' \u00AD\n'),
      () => history().phraseTimes('x'.repeat(1001)),
      () =>
        history().phraseTimes('x', {
          releases: [
            { number: 1, revision: 1, at },
            { number: 2, revision: 3, at: new Date(0) },
          ],
        }),
      () => history().phraseTimes('x', { hidden: [{ from: at, to: new Date(0) }] }),
    ]) {
      expect(act).toThrow(Refusal)
    }
  })
})
