import type { AttributeChange, WordSegment } from '../diff.js'
import { type MarkRange, type RangeName, valuesWithin } from './mark-ranges.js'

type Value = string | true | undefined

function change(name: RangeName, start: number, end: number, before: Value, after: Value): AttributeChange {
  return {
    name,
    at: { start, end },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

/** The one value that a whole stretch has; `false` when it has several. */
function uniform(ranges: readonly MarkRange[], start: number, end: number): Value | false {
  const pieces = valuesWithin(ranges, start, end)
  return pieces.length === 1 ? pieces[0]?.value : false
}

/**
 * The changes of one mark between two texts with these segments. On words that stayed: wherever it came, went or changed. On
 * words that came or went: only where the mark is not simply that of the words they replace or stand among, so that a new word
 * in a link is not a new link. `at` is a range in the text after when there is an `after`, else in the text before.
 */
export function compareRanges(
  name: RangeName,
  before: readonly MarkRange[],
  after: readonly MarkRange[],
  segments: readonly WordSegment[],
  offset: { before: number; after: number },
): AttributeChange[] {
  if (before.length === 0 && after.length === 0) return []
  const changes: AttributeChange[] = []
  const put = (next: AttributeChange): void => {
    const last = changes.at(-1)
    const follows = last?.at && last.at.end === next.at?.start && 'after' in last === 'after' in next
    if (follows && last.before === next.before && last.after === next.after)
      last.at = { ...last.at!, end: next.at!.end }
    else changes.push(next)
  }
  let i = offset.before
  let j = offset.after
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!
    const size = segment.text.length
    if (segment.op === 'same') {
      for (const piece of stayed(name, before, after, i, j, size)) put(piece)
      i += size
      j += size
      continue
    }
    const next = segments[index + 1]
    const removed = segment.op === 'remove' ? size : 0
    const added = segment.op === 'add' ? size : removed > 0 && next?.op === 'add' ? next.text.length : 0
    for (const piece of replaced(name, before, after, [i, i + removed], [j, j + added])) put(piece)
    i += removed
    j += added
    if (removed > 0 && added > 0) index++
  }
  return changes
}

/** Changes on a stretch of text that is on both sides. */
function stayed(
  name: RangeName,
  before: readonly MarkRange[],
  after: readonly MarkRange[],
  i: number,
  j: number,
  size: number,
): AttributeChange[] {
  const changes: AttributeChange[] = []
  for (const old of valuesWithin(before, i, i + size)) {
    for (const now of valuesWithin(after, old.start - i + j, old.end - i + j)) {
      if (old.value === now.value) continue
      const shift = now.value === undefined ? i - j : 0
      changes.push(change(name, now.start + shift, now.end + shift, old.value, now.value))
    }
  }
  return changes
}

/** Changes where text was removed, added, or replaced. */
function replaced(
  name: RangeName,
  before: readonly MarkRange[],
  after: readonly MarkRange[],
  [i, endI]: readonly [number, number],
  [j, endJ]: readonly [number, number],
): AttributeChange[] {
  const old = valuesWithin(before, i, endI)
  const now = valuesWithin(after, j, endJ)
  if (name !== 'boundary') {
    if (endI > i && endJ > j) {
      const [one, two] = [uniform(before, i, endI), uniform(after, j, endJ)]
      if (one === two && one !== false) return []
      if (one && two) return [change(name, j, endJ, one, two)]
    } else {
      const [ranges, start, end] = endI > i ? ([before, i, endI] as const) : ([after, j, endJ] as const)
      const all = uniform(ranges, start, end)
      const beside = [uniform(ranges, start - 1, start), uniform(ranges, end, end + 1)]
      if (all !== false && (all === undefined || beside.includes(all))) return []
    }
  }
  const told = ({ value }: { value: Value }) => value !== undefined && (name !== 'boundary' || value === 'text')
  return [
    ...old.filter(told).map((piece) => change(name, piece.start, piece.end, piece.value, undefined)),
    ...now.filter(told).map((piece) => change(name, piece.start, piece.end, undefined, piece.value)),
  ]
}
