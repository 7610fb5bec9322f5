import { isSafeCut } from './is-safe-cut.js'

/**
 * How many UTF-16 units two texts share at their start and at their end, counted only up to places where both may be cut
 * without a look at the rest (see `isSafeCut`). The two stretches never overlap. Cost: linear in what is shared.
 */
export function trimCommonText(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  while (start > 0 && !(isSafeCut(before, start) && isSafeCut(after, start))) start--
  let end = 0
  const most = shorter - start
  while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++
  while (end > 0 && !(isSafeCut(before, before.length - end) && isSafeCut(after, after.length - end))) end--
  return { start, end }
}
