import type { WholeBlock } from './choose-bases.js'
import { placeOf, revisionOf } from './ordinal.js'
import { textOfDifference } from './text-difference.js'

/**
 * Rows of added_blocks on their way to the service: in `heads` the revision of each, how many blocks it has and their bases, in `words`
 * the words of all of them. NULL when there are none. They are parted by separators that canonical JSON never holds unescaped and
 * a difference does not use. Whole rows as they stand: to take blocks out of arrays one by one costs the database more than to send
 * some that nobody asked for.
 */
export interface AddedRows {
  heads: string | null
  words: string | null
}

const [betweenRows, betweenBlocks] = ['\u001d', '\u001f']

/** The canonical JSON of those of the ordinals whose rows are there. A redacted block is absent. */
export function wordsOfRows(rows: AddedRows, ordinals: readonly number[]): Map<number, string> {
  const stored = new StoredBlocks(rows)
  return mapOf(ordinals, (ordinal) => stored.wordsOf(ordinal))
}

/** For each of the ordinals the block that another may rest on: itself, or its own base. A redacted block is absent. */
export function wholesOfRows(rows: AddedRows, ordinals: readonly number[]): Map<number, WholeBlock> {
  const stored = new StoredBlocks(rows)
  return mapOf(ordinals, (ordinal) => stored.wholeOf(ordinal))
}

function mapOf<Value>(ordinals: readonly number[], find: (ordinal: number) => Value | undefined): Map<number, Value> {
  const values = new Map<number, Value>()
  for (const ordinal of ordinals) {
    const value = find(ordinal)
    if (value !== undefined) values.set(ordinal, value)
  }
  return values
}

/** One cut through all of the words; a block costs nothing until it is read. */
class StoredBlocks {
  private readonly words: string[]
  private readonly rows = new Map<number, { offset: number; bases: string[] }>()

  constructor({ heads, words }: AddedRows) {
    this.words = words === null ? [] : words.split(betweenBlocks)
    let offset = 0
    for (const row of heads === null ? [] : heads.split(betweenRows)) {
      const [revision, count, ...bases] = row.split(betweenBlocks)
      this.rows.set(Number(revision), { offset, bases })
      offset += Number(count)
    }
  }

  wholeOf(ordinal: number): WholeBlock | undefined {
    const base = this.baseOf(ordinal) ?? ordinal
    const canonical = this.storedOf(base)
    return canonical === '' ? undefined : { ordinal: base, canonical }
  }

  wordsOf(ordinal: number): string | undefined {
    const stored = this.storedOf(ordinal)
    if (stored === '') return undefined
    const base = this.baseOf(ordinal)
    return base === undefined ? stored : textOfDifference(this.storedOf(base), stored)
  }

  private storedOf(ordinal: number): string {
    const row = this.rows.get(revisionOf(ordinal))
    return row === undefined ? '' : (this.words[row.offset + placeOf(ordinal)] ?? '')
  }

  private baseOf(ordinal: number): number | undefined {
    const base = this.rows.get(revisionOf(ordinal))?.bases[placeOf(ordinal)]
    return base ? Number(base) : undefined
  }
}
