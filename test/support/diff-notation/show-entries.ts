import { textOf } from '../../../src/domain/content/block-text.js'
import type { AttributeChange, Entry, Segment } from '../../../src/domain/diff/diff.js'

function shownSegment(segment: Segment): string {
  const text = segment.text.replaceAll('\n', '⏎').replaceAll('\t', '⇥')
  if (segment.op === 'remove') return `[-${text}-]`
  if (segment.op === 'add') return `{+${text}+}`
  if (segment.op !== 'move') return text
  return segment.side === 'before' ? `[${segment.pair}-${text}-]` : `{${segment.pair}+${text}+}`
}

function shownSegments(segments: readonly Segment[]): string {
  return segments.map(shownSegment).join('')
}

function shownValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function shownAttribute(change: AttributeChange, before: string, after: string): string {
  const { name, at } = change
  const words = at && ('after' in change ? after : before).slice(at.start, at.end)
  const place = at ? ` ${at.start}-${at.end} ‹${words}›` : ''
  if (!('before' in change)) return `  ${name}${place} +${shownValue(change.after)}`
  if (!('after' in change)) return `  ${name}${place} -${shownValue(change.before)}`
  return `  ${name}${place} ${shownValue(change.before)} > ${shownValue(change.after)}`
}

/** The entries of a diff as lines of the notation that test/golden/diff/README.md describes. */
export function showEntries(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry): string[] => {
    switch (entry.op) {
      case 'same':
        return [`same ${entry.from}>${entry.to}`]
      case 'add':
        return [`add ${entry.to}`]
      case 'remove':
        return [`remove ${entry.from}`]
      case 'split':
      case 'merge': {
        const texts = (part: number): [string, string] =>
          entry.op === 'split'
            ? [textOf(entry.before), textOf(entry.after[part]!)]
            : [textOf(entry.before[part]!), textOf(entry.after)]
        return [
          `${entry.op} ${String(entry.from)}>${String(entry.to)} ${entry.segments.map(shownSegments).join(' ‖ ')}`,
          ...entry.attributes.flatMap((list, part) =>
            list.map((change) => `  part ${part + 1}${shownAttribute(change, ...texts(part)).slice(1)}`),
          ),
        ]
      }
      default:
        return [
          `${entry.op} ${entry.from}>${entry.to} ${shownSegments(entry.segments)}`.trimEnd(),
          ...entry.attributes.map((change) => shownAttribute(change, textOf(entry.before), textOf(entry.after))),
        ]
    }
  })
}
