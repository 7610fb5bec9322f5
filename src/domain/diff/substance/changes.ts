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

/**
 * Both texts of a segment list, and the changes between them in order. Two changes never touch. `texts`, where they are at hand: what is
 * put together from pieces has to be copied into one before it can be looked at. Cost: linear in the segments.
 */
export function changesOf(segments: readonly Segment[], texts = textsOf(segments)): ChangedText {
  const changes: Change[] = []
  let [before, after] = [0, 0]
  let open: Change | undefined
  for (const { op, text } of segments) {
    if (op === 'same') {
      before += text.length
      after += text.length
      open = undefined
      continue
    }
    if (open === undefined) {
      open = { before: { start: before, end: before }, after: { start: after, end: after } }
      changes.push(open)
    }
    if (op === 'remove') open.before.end = before += text.length
    else open.after.end = after += text.length
  }
  return { ...texts, changes }
}

function textsOf(segments: readonly Segment[]): { before: string; after: string } {
  let [before, after] = ['', '']
  for (const { op, text } of segments) {
    if (op !== 'add') before += text
    if (op !== 'remove') after += text
  }
  return { before, after }
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
