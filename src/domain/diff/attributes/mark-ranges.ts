import type { Block, Run } from '../../content/content.js'

/** Everything that can be said of a stretch of a block's text, in the order in which changes are reported. */
export const rangeNames = ['href', 'strong', 'em', 'code', 'sub', 'sup', 'boundary'] as const
export type RangeName = (typeof rangeNames)[number]

/** A stretch of a block's text (UTF-16 units, `end` not included) that has a mark. */
export interface MarkRange {
  start: number
  end: number
  value: string | true
}

export type MarkRanges = Record<RangeName, MarkRange[]>

const separators = /[\t\n]/g

/**
 * The marks of a block by name, each as ranges in order that do not touch where their values are equal: how the text was cut
 * into runs does not show. `boundary` says of each line feed of a list, and each tab and line feed of a table, whether it
 * parts an `item`, `cell` or `row`, or is `text` inside one, which the text alone cannot show.
 */
export function markRanges(block: Block): MarkRanges {
  const ranges: MarkRanges = { href: [], strong: [], em: [], code: [], sub: [], sup: [], boundary: [] }
  let at = 0
  const put = (name: RangeName, value: string | true, start: number, end: number): void => {
    const last = ranges[name].at(-1)
    if (last?.value === value && last.end === start) last.end = end
    else if (end > start) ranges[name].push({ start, end, value })
  }
  const putRuns = (runs: readonly Run[], inside?: RegExp): void => {
    for (const run of runs) {
      const end = at + run.text.length
      for (const name of rangeNames) {
        const value = name === 'boundary' ? undefined : run[name]
        if (value !== undefined) put(name, value, at, end)
      }
      for (const found of inside ? run.text.matchAll(inside) : []) {
        put('boundary', 'text', at + found.index, at + found.index + 1)
      }
      at = end
    }
  }
  const part = (value: string): void => {
    put('boundary', value, at, at + 1)
    at++
  }
  if (block.kind === 'list') {
    block.items.forEach((item, index) => {
      if (index > 0) part('item')
      putRuns(item, separators)
    })
  } else if (block.kind === 'table') {
    block.rows.forEach((row, index) => {
      if (index > 0) part('row')
      row.forEach((cell, column) => {
        if (column > 0) part('cell')
        putRuns(cell, separators)
      })
    })
  } else if ('runs' in block) putRuns(block.runs)
  return ranges
}

/** Whether any mark or boundary stands on a block's text, that is, whether `markRanges` finds one. */
export function hasRanges(block: Block): boolean {
  return Object.values(markRanges(block)).some((ranges) => ranges.length > 0)
}

/** What a range list says of a stretch, piece by piece: values, and `undefined` where it says nothing. Linear in the pieces, after a search. */
export function valuesWithin(
  ranges: readonly MarkRange[],
  start: number,
  end: number,
): { start: number; end: number; value: string | true | undefined }[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const pieces: { start: number; end: number; value: string | true | undefined }[] = []
  let at = start
  for (let index = low; at < end; index++) {
    const range = ranges[index]
    const from = Math.min(end, range?.start ?? end)
    if (from > at) pieces.push({ start: at, end: from, value: undefined })
    at = Math.max(at, from)
    if (range === undefined || from >= end) break
    const to = Math.min(end, range.end)
    pieces.push({ start: at, end: to, value: range.value })
    at = to
  }
  return pieces
}
