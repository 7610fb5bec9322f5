import type { Entry } from '../diff/diff.js'
import type { TouchedBetween } from './touched-between.js'

/** Which revisions touched the blocks of one entry of a diff. */
export interface TouchedEntry {
  /** Its position in the diff. */
  entry: number
  /** Rising, never empty. */
  revisions: number[]
}

/**
 * What `touchedBetween` found, for the entries of a diff of the same two documents; of an entry with several blocks for all of them
 * together. `backwards` says that the diff leads from the later document to the earlier one: the revisions are the same. An entry of
 * which nobody touched a block is left out, also a moved one where the revisions moved others past it instead.
 */
export function touchedEntries(
  entries: readonly Entry[],
  { from, to }: TouchedBetween,
  backwards: boolean,
): TouchedEntry[] {
  const [ofFrom, ofTo] = backwards ? [to, from] : [from, to]
  return entries.flatMap((each, entry) => {
    const found = new Set<number>()
    for (const position of 'from' in each ? [each.from].flat() : [])
      for (const n of ofFrom.get(position) ?? []) found.add(n)
    for (const position of 'to' in each ? [each.to].flat() : []) for (const n of ofTo.get(position) ?? []) found.add(n)
    return found.size === 0 ? [] : [{ entry, revisions: [...found].sort((one, other) => one - other) }]
  })
}

/** The same where one revision made all of the difference: it touched every change. */
export function touchedByOne(entries: readonly Entry[], revision: number): TouchedEntry[] {
  return entries.flatMap(({ op }, entry) => (op === 'same' ? [] : [{ entry, revisions: [revision] }]))
}
