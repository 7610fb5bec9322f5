import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import type { Diff, Entry, Segment } from './diff.js'
import { rebuildFrom, rebuildTo } from './rebuild.js'
import { changeOf } from './segment-sides.js'

/**
 * What is wrong with a diff of these two block lists, in sentences; nothing when it keeps D1 and D2: both lists can be rebuilt, the
 * segments of every entry make up the texts before and after, no entry that claims a change is without one, and
 * entries stand in reading order, a split by its first part. For tests and for whoever receives a diff from elsewhere. Cost: linear.
 */
export function checkDiff(diff: Diff, from: readonly Block[], to: readonly Block[]): string[] {
  const wrong: string[] = []
  if (JSON.stringify(rebuildFrom(diff)) !== JSON.stringify(from)) wrong.push('the blocks before cannot be rebuilt')
  if (JSON.stringify(rebuildTo(diff)) !== JSON.stringify(to)) wrong.push('the blocks after cannot be rebuilt')
  let last = -1
  diff.entries.forEach((entry, index) => {
    for (const problem of checkEntry(entry)) wrong.push(`entry ${index} (${entry.op}): ${problem}`)
    if (entry.op === 'remove') return
    const position = entry.op === 'split' ? (entry.to[0] ?? -1) : entry.to
    if (position <= last) wrong.push(`entry ${index} (${entry.op}): not in reading order`)
    last = position
  })
  return wrong
}

function textBefore(segments: readonly Segment[]): string {
  return segments.map((segment) => (changeOf(segment) === 'add' ? '' : segment.text)).join('')
}

function textAfter(segments: readonly Segment[]): string {
  return segments.map((segment) => (changeOf(segment) === 'remove' ? '' : segment.text)).join('')
}

function checkEntry(entry: Entry): string[] {
  const wrong: string[] = []
  if (entry.op === 'edit' || entry.op === 'move') {
    if (textBefore(entry.segments) !== textOf(entry.before)) wrong.push('same and remove are not the text before')
    if (textAfter(entry.segments) !== textOf(entry.after)) wrong.push('same and add are not the text after')
    const changed = entry.attributes.length > 0 || entry.segments.some(({ op }) => op !== 'same')
    if (entry.op === 'edit' && !changed) wrong.push('nothing changed')
    if (entry.segments.some(({ text }) => text === '')) wrong.push('an empty segment')
  } else if (entry.op === 'split') {
    if (textBefore(entry.segments.flat()) !== textOf(entry.before)) wrong.push('the parts are not the text before')
    const parts = entry.segments.map(textAfter)
    if (parts.some((part, index) => part !== textOf(entry.after[index]!))) wrong.push('a part is not its text after')
  } else if (entry.op === 'merge') {
    if (textAfter(entry.segments.flat()) !== textOf(entry.after)) wrong.push('the parts are not the text after')
    const parts = entry.segments.map(textBefore)
    if (parts.some((part, index) => part !== textOf(entry.before[index]!))) wrong.push('a part is not its text before')
  }
  return wrong
}
