import { commonEnd, commonStart } from './common-ends.js'
import { isSafeCut } from './is-safe-cut.js'

/**
 * How many UTF-16 units two texts share at their start and at their end, counted only up to places where both may be cut
 * without a look at the rest (see `isSafeCut`). The two stretches never overlap. Cost: linear in what is shared.
 */
export function trimCommonText(before: string, after: string): { start: number; end: number } {
  let start = commonStart(before, after)
  while (start > 0 && !(isSafeCut(before, start) && isSafeCut(after, start))) start--
  let end = commonEnd(before, after, Math.min(before.length, after.length) - start)
  while (end > 0 && !(isSafeCut(before, before.length - end) && isSafeCut(after, after.length - end))) end--
  return { start, end }
}
