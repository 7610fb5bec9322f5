import type { Entry, SameEntry } from '../../domain/diff/diff.js'

/** A change with its number on the page (1, 2, 3 …) and its position in the diff, or a stretch of what stayed the same. */
export type Stretch =
  | { type: 'change'; number: number; position: number; entry: Exclude<Entry, SameEntry> }
  | { type: 'same'; entries: SameEntry[] }

/** The entries of a diff as the page shows them: changes one by one, and what stayed the same together. */
export function stretchesOf(entries: readonly Entry[]): Stretch[] {
  const stretches: Stretch[] = []
  let number = 0
  for (const [position, entry] of entries.entries()) {
    const last = stretches.at(-1)
    if (entry.op !== 'same') {
      number += 1
      stretches.push({ type: 'change', number, position, entry })
    } else if (last?.type === 'same') last.entries.push(entry)
    else stretches.push({ type: 'same', entries: [entry] })
  }
  return stretches
}

/** Where a change stands on the page: its fragment identifier. */
export const changeAnchor = (number: number): string => `change-${number}`
