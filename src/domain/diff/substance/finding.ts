import type { Diff } from '../diff.js'

/** A finding before it is known in which entry it stands. */
export type Finding = Omit<Diff['substance'][number], 'entry'>

const longest = 200

/** A text as it is shown in a finding: one line, at most 200 units, cut between words where there are any, with an ellipsis. */
export function shown(text: string): string {
  const line = text.length > 4 * longest ? text.slice(0, 4 * longest) : text
  const folded = line.replace(/\s+/gu, ' ').trim()
  if (folded.length <= longest) return folded
  const head = folded.slice(0, longest - 1)
  const space = head.lastIndexOf(' ')
  const cut = space > longest / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Two texts as they are shown, the second part of long ones where they differ: both begin shortly before the first difference. */
export function shownPair(before: string, after: string): { before: string; after: string } {
  if (Math.max(before.length, after.length) <= longest) return { before: shown(before), after: shown(after) }
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  let start = Math.max(0, at - 60)
  while (start > 0 && start < at && !/\s/u.test(before.charAt(start - 1))) start++
  const cut = (text: string): string => (start === 0 ? shown(text) : shown(`…${text.slice(start)}`))
  return { before: cut(before), after: cut(after) }
}
