/** A release, as far as exposure is concerned. */
export interface ReleaseTime {
  number: number
  revision: number
  at: Date
}

/** A stretch of time: `from` belongs to it, `to` does not. `to` is null while it lasts. */
export interface Interval {
  from: Date
  to: Date | null
}

export interface ExposureInterval extends Interval {
  revision: number
}

export interface Exposure {
  /** In the order of time. Consecutive releases have an interval each; a hold in between makes two of one. */
  intervals: ExposureInterval[]
  /** Milliseconds; null while an interval is open. */
  totalMs: number | null
}

/** What is left of an interval when another is taken out of it: none, one or two. */
function without(interval: ExposureInterval, hole: Interval): ExposureInterval[] {
  const end = interval.to?.getTime() ?? Infinity
  const holeStart = hole.from.getTime()
  const holeEnd = hole.to?.getTime() ?? Infinity
  if (holeEnd <= interval.from.getTime() || holeStart >= end) return [interval]
  const left: ExposureInterval[] = []
  if (holeStart > interval.from.getTime()) left.push({ ...interval, to: hole.from })
  if (hole.to !== null && holeEnd < end) left.push({ ...interval, from: hole.to })
  return left
}

/**
 * The time during which a release that contains the wrong words was what readers saw. A release lasts until the next one, the
 * last one until now and on. `releases` stand in ascending order; `revisionsWithWords` are the revisions whose text has the
 * words; `hidden` is when readers saw no text at all (`withheld`, `canceled`), in any order, and may overlap. Stretches of no
 * length are left out. Cost: releases × hidden.
 */
export function exposureOf(
  releases: readonly ReleaseTime[],
  revisionsWithWords: ReadonlySet<number>,
  hidden: readonly Interval[] = [],
): Exposure {
  const shown = releases.flatMap(({ revision, at }, index): ExposureInterval[] => {
    const to = releases[index + 1]?.at ?? null
    return revisionsWithWords.has(revision) && to?.getTime() !== at.getTime() ? [{ from: at, to, revision }] : []
  })
  const intervals = hidden.reduce((left, hole) => left.flatMap((interval) => without(interval, hole)), shown)
  let totalMs: number | null = 0
  for (const { from, to } of intervals) {
    totalMs = totalMs === null || to === null ? null : totalMs + to.getTime() - from.getTime()
  }
  return { intervals, totalMs }
}
