import type { WordSegment } from '../diff.js'

/** Below this share of letters in common a text is shown as replaced whole. */
export const likenessThreshold = 0.2
/** A text shorter than this, in UTF-16 units, is read at a glance and keeps its segments. */
const shortText = 40

/**
 * One removal and one addition of the whole text instead of the segments, when so little stayed that reading around it is
 * harder than reading both: less than a fifth of the longer text in unchanged words, counted without white space. A text that
 * was only added to or only taken from stays as it is. Cost: linear.
 */
export function replaceUnlike(segments: WordSegment[], before: string, after: string): WordSegment[] {
  let same = 0
  let [removes, adds] = [false, false]
  for (const { op, text } of segments) {
    if (op === 'same') same += text.length
    removes ||= op === 'remove'
    adds ||= op === 'add'
  }
  const longer = Math.max(before.length, after.length)
  // Most edits end here. White space only makes the share smaller.
  if (!removes || !adds || longer < shortText || same >= 0.5 * longer) return segments
  let letters = 0
  for (const { op, text } of segments) if (op === 'same') letters += text.replace(/\s+/gu, '').length
  if (letters >= likenessThreshold * longer) return segments
  return [
    { op: 'remove', text: before },
    { op: 'add', text: after },
  ]
}
