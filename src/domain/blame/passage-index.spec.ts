import { describe, expect, it } from '@jest/globals'
import { BlameMeter, defaultBlameBudget } from './blame-budget.js'
import { PassageIndex, passageSort } from './passage-index.js'
import { WordArchive } from './word-archive.js'

describe('PassageIndex', () => {
  it('takes no two passages for one, although some of many have the same hash', () => {
    const archive = new WordArchive()
    const passages = new PassageIndex(archive, new BlameMeter(defaultBlameBudget))
    let state = 1
    const next = (): number => (state = (state * 48_271) % 2_147_483_647) % 20_000
    const numbers = Array.from({ length: 20_000 }, (_, index) => archive.numberOf(`w${index}`))
    const triples = Array.from({ length: 200_000 }, () => [numbers[next()]!, numbers[next()]!, numbers[next()]!])
    for (const words of triples) {
      const cut = { words, lengths: [2, 2, 2] }
      const { start } = archive.add(cut, new Int32Array(3).fill(-1), { revision: 1, lineage: null })
      passages.add(passageSort.run, start, 3)
    }
    const offsets = triples.map((words) => passages.find(passageSort.run, words, 0, 3))
    const wrong = triples.filter((words, index) =>
      words.some((word, k) => offsets[index] !== -1 && archive.wordAt(offsets[index]! + k) !== word),
    )
    expect(wrong).toEqual([])
    const unknown = offsets.filter((offset) => offset === -1).length
    expect(unknown).toBeGreaterThan(0)
    expect(unknown).toBeLessThan(30)
  })
})
