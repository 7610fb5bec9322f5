// Below this many units a loop is as fast as comparing slices.
const least = 32

/**
 * How many UTF-16 units two texts share at their start, at most `most`. By slices that double: comparing two slices is one call that
 * looks at many units at once, where a loop over `charCodeAt` takes four times as long. Cost: linear in what is shared.
 */
export function commonStart(one: string, other: string, most = Math.min(one.length, other.length)): number {
  let start = 0
  let step = least
  while (start + step <= most && one.slice(start, start + step) === other.slice(start, start + step)) {
    start += step
    step *= 2
  }
  for (; step >= least; step >>= 1) {
    const end = start + step
    if (end <= most && one.slice(start, end) === other.slice(start, end)) start = end
  }
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++
  return start
}

/** The same at their end. */
export function commonEnd(one: string, other: string, most = Math.min(one.length, other.length)): number {
  const [last, otherLast] = [one.length, other.length]
  const same = (from: number, to: number): boolean =>
    one.slice(last - to, last - from) === other.slice(otherLast - to, otherLast - from)
  let end = 0
  let step = least
  while (end + step <= most && same(end, end + step)) {
    end += step
    step *= 2
  }
  for (; step >= least; step >>= 1) if (end + step <= most && same(end, end + step)) end += step
  while (end < most && one.charCodeAt(last - 1 - end) === other.charCodeAt(otherLast - 1 - end)) end++
  return end
}
