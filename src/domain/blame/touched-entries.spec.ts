import { describe, expect, it } from '@jest/globals'
import type { DocumentOfTest } from '../../../test/support/histories.js'
import { historyOf } from '../../../test/support/histories.js'
import { runTouched } from '../../platform/workers/touched-task.js'
import type { Block } from '../content/content.js'
import { compareDocuments } from '../diff/compare-documents.js'
import { touchedByOne, touchedEntries } from './touched-entries.js'

/** What each entry of the diff between the first and the last document is, and which revisions touched it. */
function touched(documents: DocumentOfTest[], backwards = false): [string, number[]][] {
  const { history, blockAt } = historyOf(documents)
  const blocks = new Map<number, Block>()
  for (const ordinal of history.flatMap((each) => each.blocks)) blocks.set(ordinal, blockAt(ordinal)!)
  const side = (place: number) => history.at(place)!.blocks.map((key) => ({ key, block: blocks.get(key)! }))
  const inline = { inline: true } as const
  const [from, to] = backwards ? [side(-1), side(0)] : [side(0), side(-1)]
  const { entries } = compareDocuments(from, to, { language: 'en', from: inline, to: inline })
  const found = touchedEntries(entries, runTouched({ history, blocks, language: 'en' }), backwards)
  return found.map(({ entry, revisions }) => [entries[entry]!.op, revisions])
}

const fire = 'Fire closed the old port on Monday.'
const firePut = 'Fire closed the old port on Tuesday.'
const [rain, trains] = ['Rain is expected on the coast tonight.', 'No trains run.']

describe('touchedEntries', () => {
  const documents = [
    [fire, rain, 'A ferry sank.'],
    [firePut, rain, 'A ferry sank.'],
    [firePut, rain, 'A ferry sank.', trains],
    ['Fire closed the whole old port on Tuesday.', rain, trains],
  ]

  it('names for each change the revisions that made it', () => {
    expect(touched(documents)).toEqual([
      ['edit', [2, 4]],
      ['remove', [4]],
      ['add', [3]],
    ])
  })

  it('names the same revisions backwards', () => {
    expect(touched(documents, true)).toEqual([
      ['edit', [2, 4]],
      ['remove', [3]],
      ['add', [4]],
    ])
  })

  it('names who touched a block that is again as it was, and not one that came and went', () => {
    expect(touched([[fire], [firePut], [firePut, rain], [fire]])).toEqual([['same', [2, 4]]])
  })

  it('has of a block that was split and of blocks that were merged what happened to any of them', () => {
    const [one, two] = ['The ferry left the harbour at noon with ninety people.', 'An hour later its engine stopped.']
    const edited = 'An hour later its old engine stopped.'
    expect(touched([[`${one} ${two}`], [one, two], [one, edited]])).toEqual([['split', [2, 3]]])
    expect(touched([[one, two], [one, edited], [`${one} ${edited}`]])).toEqual([['merge', [2, 3]]])
  })

  it('is every change where one revision made it', () => {
    const { entries } = compareDocuments(
      [{ key: 1, block: { kind: 'paragraph', runs: [{ text: rain }] } }],
      [
        { key: 1, block: { kind: 'paragraph', runs: [{ text: rain }] } },
        { key: 2, block: { kind: 'paragraph', runs: [{ text: fire }] } },
      ],
      { language: 'en', from: { inline: true }, to: { inline: true } },
    )
    expect(touchedByOne(entries, 7)).toEqual([{ entry: 1, revisions: [7] }])
  })
})
