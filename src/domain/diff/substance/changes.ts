import type { Segment } from '../diff.js'

/** A half-open range of UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** One replaced, added or removed stretch: where it stood and where it stands. An empty range is the place between two letters. */
export interface Change {
  before: Range
  after: Range
}

export type Side = 'before' | 'after'

export interface ChangedText {
  before: string
  after: string
  changes: Change[]
}

/** Both texts of a segment list, and the changes between them in order. Two changes never touch. Cost: linear. */
export function changesOf(segments: readonly Segment[]): ChangedText {
  const changes: Change[] = []
  let [before, after] = ['', '']
  let open: Change | undefined
  for (const { op, text } of segments) {
    if (op === 'same') {
      before += text
      after += text
      open = undefined
      continue
    }
    if (open === undefined) {
      open = {
        before: { start: before.length, end: before.length },
        after: { start: after.length, end: after.length },
      }
      changes.push(open)
    }
    if (op === 'remove') {
      before += text
      open.before.end = before.length
    } else {
      after += text
      open.after.end = after.length
    }
  }
  return { before, after, changes }
}

/** The index of the first of some ranges in order that does not end before `at`. */
export function firstReaching(ranges: readonly Range[], at: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end < at) low = middle + 1
    else high = middle
  }
  return low
}
