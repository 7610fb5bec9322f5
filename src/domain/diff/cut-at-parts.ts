import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import type { WordSegment } from './diff.js'

/** Segments cut where the parts end. `whole` is the kind of segment that only the text of the whole has. */
export function cutAtParts(
  segments: readonly WordSegment[],
  parts: readonly Block[],
  whole: 'add' | 'remove',
): WordSegment[][] {
  const byPart: WordSegment[][] = parts.map(() => [])
  const sizes = parts.map((part) => textOf(part).length)
  let part = 0
  let left = sizes[0]!
  for (const { op, text } of segments) {
    let rest = text
    if (op === whole) {
      byPart[part]!.push({ op, text })
      continue
    }
    for (;;) {
      const taken = rest.slice(0, left)
      if (taken !== '') byPart[part]!.push({ op, text: taken })
      left -= taken.length
      rest = rest.slice(taken.length)
      if (rest === '') break
      left = sizes[++part]!
    }
  }
  return byPart
}
