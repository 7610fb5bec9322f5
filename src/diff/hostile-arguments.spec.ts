import { describe, expect, it } from '@jest/globals'
import { defaultBlameBudget } from '../domain/blame/blame-budget.js'
import { defaultBudget } from '../domain/diff/budget.js'
import { Refusal } from '../domain/refusal.js'
import { compare } from './compare.js'
import { compareTexts } from './compare-texts.js'
import { History } from './history.js'
import { merge } from './merge.js'
import { readBlocks, textOf } from './read-blocks.js'
import { check, rebuildAfter, rebuildBefore } from './rebuild.js'
import { toHtml, toTerminal, toUnified } from './write.js'

/** Whatever a caller without types may hand over. */
const wrong = (): never[] => {
  const circle: unknown[] = []
  circle.push(circle)
  const inside: { body?: unknown } = {}
  inside.body = inside
  const runs: unknown[] = []
  runs.push({ text: 'a', runs })
  return [
    null,
    NaN,
    -1,
    1.5,
    1n,
    true,
    Symbol('x'),
    () => 1,
    new Date(Number.NaN),
    /x/,
    new Map([['a', 1]]),
    new String('a'),
    new Uint8Array(3),
    Object.create(null),
    new Proxy({}, {}),
    circle,
    inside,
    [null],
    Array(3),
    [['a']],
    [{ kind: 'unknown' }],
    [{ kind: '__proto__', text: 'a' }],
    [{ kind: 'paragraph' }],
    [{ kind: 'paragraph', runs }],
    [{ kind: 'paragraph', runs: [{ text: 'a', strong: 'yes' }] }],
    [{ key: Number.NaN, block: { kind: 'headline', text: 'a' } }],
    [{ key: {}, block: { kind: 'headline', text: 'a' } }],
    JSON.parse('{ "__proto__": { "headline": "a" }, "headline": "a", "body": [] }'),
    JSON.parse('[{ "kind": "headline", "text": "a", "__proto__": { "text": "b" } }]'),
    { headline: 'a', body: [], constructor: 1 },
  ] as never[]
}
const diff = compare('a b', 'a c')
const history = () => new History().add(1, 'a')

const calls: Record<string, (value: never) => unknown> = {
  'compare before': (value) => compare(value, 'a'),
  'compare after': (value) => compare('a', value),
  'compare options': (value) => compare('a', 'b', value),
  'compare language': (language) => compare('a', 'b', { language }),
  'compare format': (format) => compare('a', 'b', { format }),
  'compare granularity': (granularity) => compare('a', 'b', { granularity }),
  'compare budget': (budget) => compare('a', 'b', { budget }),
  'compare from': (from) => compare('a', 'b', { from }),
  'compareTexts before': (value) => compareTexts(value, 'a'),
  'compareTexts after': (value) => compareTexts('a', value),
  'compareTexts options': (value) => compareTexts('a', 'b', value),
  'merge base': (value) => merge(value, 'a', 'b'),
  'merge yours': (value) => merge('a', value, 'b'),
  'merge theirs': (value) => merge('a', 'b', value),
  'merge options': (value) => merge('a', 'b', 'c', value),
  'readBlocks document': (value) => readBlocks(value),
  'readBlocks options': (value) => readBlocks('a', value),
  'textOf block': (value) => textOf(value),
  'toHtml diff': (value) => toHtml(value),
  'toUnified diff': (value) => toUnified(value),
  'toUnified names': (value) => toUnified(diff, value),
  'toTerminal diff': (value) => toTerminal(value),
  'toTerminal options': (value) => toTerminal(diff, value),
  'rebuildBefore diff': (value) => rebuildBefore(value),
  'rebuildAfter diff': (value) => rebuildAfter(value),
  'check before': (value) => check(diff, value, 'a c'),
  'check options': (value) => check(diff, 'a b', 'a c', value),
  'new History options': (value) => new History(value),
  'add number': (value) => history().add(value, 'a'),
  'add document': (value) => history().add(2, value),
  'blame number': (value) => history().blame(value),
  'phraseTimes phrase': (value) => history().phraseTimes(value),
  'phraseTimes releases': (releases) => history().phraseTimes('a', { releases }),
  'phraseTimes hidden': (hidden) => history().phraseTimes('a', { hidden }),
  'touchedBetween from': (value) => history().touchedBetween(value, 1),
  'touchedBetween to': (value) => history().touchedBetween(1, value),
}

/** Arguments whose every member may be left out: for them an object without members is one like any other. */
const isOptional = /(?:options|budget)$/
const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

describe('hostile arguments', () => {
  it.each(Object.keys(calls))('%s: what is of another shape is refused with its place', (name) => {
    const argument = `/${name.split(' ').at(-1)}`
    wrong().forEach((value, index) => {
      if (isOptional.test(name) && isEmpty(value)) return
      let error: unknown
      try {
        calls[name]!(value)
      } catch (thrown) {
        error = thrown
      }

      expect([name, index, error]).toEqual([name, index, expect.any(Refusal)])
      const { errors } = error as Refusal
      expect(errors.length).toBeGreaterThan(0)
      for (const { path } of errors)
        expect(path.startsWith(argument) || path.startsWith(`/options${argument}`)).toBe(true)
    })
  })

  it('check says of anything that is no diff what is wrong, and throws nothing', () => {
    for (const value of wrong()) expect(check(value, 'a', 'b').length).toBeGreaterThan(0)
  })

  it.each(Object.keys(defaultBudget) as (keyof typeof defaultBudget)[])(
    'a budget of %s is a whole number in bounds; none at all is a coarser answer that loses nothing',
    (member) => {
      for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY, 0.5, 101 * defaultBudget[member], '5', null]) {
        expect(() => compare('a', 'b', { budget: { [member]: value as never } })).toThrow(Refusal)
      }
      const [before, after] = ['One two three.\n\nFour five six.', 'One 二 three.\n\nFive four six!\n\nSeven.']
      const answer = compare(before, after, { budget: { [member]: 0 } })
      expect(check(answer, before, after)).toEqual([])
    },
  )

  it('a history takes any budget in bounds, and none', () => {
    for (const member of Object.keys(defaultBlameBudget)) {
      expect(() => new History({ budget: { [member]: -1 } })).toThrow(Refusal)
      const blamed = new History({ budget: { [member]: 0 } })
        .add(1, 'One two three.')
        .add(2, 'One four three.')
        .blame(2)
      expect(blamed.blocks[0]!.runs.map(({ text }) => text).join('')).toBe('One four three.')
    }
  })

  it.each(['', 'x', 'x-private', 'en-u-', 'en_GB', 'zz', 'root', '__proto__', 'constructor', 'e'.repeat(70), '日本'])(
    'the language %j is refused',
    (language) => {
      for (const act of [() => compare('a', 'b', { language }), () => new History({ language })])
        expect(act).toThrow(
          expect.objectContaining({
            code: 'invalid_language',
            errors: [{ path: '/options/language', message: expect.any(String) }],
          }),
        )
    },
  )

  it.each(['EN', 'en-u-co-phonebk', 'zh-Hant-TW', 'und', 'mul', 'tlh', 'sr-Latn', 'de-1996-x-a'])(
    'the language %j is taken, known or not',
    (language) => {
      const [before, after] = ['Der Zug fuhr um 9 Uhr. 列车九点开出。', 'Der Zug fuhr um 10 Uhr. 列车十点开出。']
      expect(check(compare(before, after, { language }), before, after)).toEqual([])
    },
  )

  it('members of Object.prototype are keys and words like any others, and it stays as it was', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
    const list = names.map((key) => ({ key, block: { kind: 'headline' as const, text: `${key} said ${key}` } }))
    const members = Object.getOwnPropertyNames(Object.prototype)
    for (const language of ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ar', 'hi', 'th']) {
      const [before, after] = [names.join(' said '), names.toReversed().join(' denied ')]
      expect(check(compare(before, after, { language }), before, after)).toEqual([])
    }
    expect(check(compare(list, list.toReversed()), list, list.toReversed())).toEqual([])
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(members)
  })
})
