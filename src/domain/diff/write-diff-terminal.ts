import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import { attributesOf } from './attributes/attributes-of.js'
import { describeAttribute } from './attributes/describe-attribute.js'
import type { AttributeChange, Diff, Entry, Segment } from './diff.js'
import { changeOf } from './segment-sides.js'
import { shorten } from './writing/shorten.js'
import { terminalSafe } from './writing/terminal-safe.js'

export interface TerminalOptions {
  /** ANSI colours; without them `[-removed-]` and `{+added+}`. */
  colour: boolean
}

/**
 * A diff for a terminal: each changed block with its words in place and its other changes below, one unchanged block before and
 * after as context, and how many more were left out. Ends with the counts. Control characters and direction overrides of an
 * article are made visible, so that no text can steer the terminal or pose as another. Cost: linear.
 */
export function writeDiffTerminal(diff: Diff, options: TerminalOptions): string {
  const paint = painter(options.colour)
  const lines: string[] = []
  let skipped = 0
  diff.entries.forEach((entry, index) => {
    const near = [index - 1, index, index + 1].some((at) => (diff.entries[at]?.op ?? 'same') !== 'same')
    if (!near) {
      skipped++
      return
    }
    if (skipped > 0) lines.push(paint.quiet(`… ${skipped} unchanged`), '')
    skipped = 0
    for (const line of entryLines(entry, paint)) lines.push(line)
    lines.push('')
  })
  if (skipped > 0) lines.push(paint.quiet(`… ${skipped} unchanged`), '')
  const { summary, degraded } = diff
  const counts = (['added', 'removed', 'edited', 'moved', 'split', 'merged'] as const).filter(
    (name) => summary[name] > 0,
  )
  const told = counts.map((name) => `${summary[name]} ${name}`).join(', ') || 'no change'
  lines.push(`${told}; words: ${summary.wordsAdded} added, ${summary.wordsRemoved} removed`)
  if (degraded) lines.push(paint.quiet(`compared more coarsely in ${degraded.blocks} blocks (${degraded.reason})`))
  return `${lines.join('\n')}\n`
}

type Painter = Record<'added' | 'removed' | 'quiet', (text: string) => string>

function painter(colour: boolean): Painter {
  const ansi = (open: string) => (text: string) => `\u001b[${open}m${text}\u001b[0m`
  return colour
    ? { added: ansi('32'), removed: ansi('31;9'), quiet: ansi('2') }
    : { added: (text) => `{+${text}+}`, removed: (text) => `[-${text}-]`, quiet: (text) => text }
}

function entryLines(entry: Entry, paint: Painter): string[] {
  switch (entry.op) {
    case 'same':
      return [title(entry.op, entry.block), paint.quiet(shorten(terminalSafe(textOf(entry.block)), 200))]
    case 'add':
    case 'remove':
      return wholeLines(entry.op, entry.block, paint)
    case 'split':
    case 'merge': {
      const block = entry.op === 'split' ? entry.before : entry.after
      const whole = textOf(block)
      const parts = entry.op === 'split' ? entry.after : entry.before
      return [
        title(entry.op, block),
        ...parts.flatMap((part, index) => {
          const texts = entry.op === 'split' ? ([whole, textOf(part)] as const) : ([textOf(part), whole] as const)
          const told = attributeLines(entry.attributes[index] ?? [], ...texts, paint)
          return [words(entry.segments[index] ?? [], paint)].concat(told)
        }),
      ]
    }
    default: {
      const texts = [textOf(entry.before), textOf(entry.after)] as const
      const body = words(entry.segments, paint)
      const lines = body === '' ? [] : [body]
      return [title(entry.op, entry.after), ...lines, ...attributeLines(entry.attributes, ...texts, paint)]
    }
  }
}

const signs: Record<Entry['op'], string> = {
  same: ' ',
  add: '+',
  remove: '-',
  edit: '~',
  move: '>',
  split: '<',
  merge: '=',
}

function title(op: Entry['op'], block: Block): string {
  return `${signs[op]} ${block.kind}`
}

function wholeLines(op: 'add' | 'remove', block: Block, paint: Painter): string[] {
  const text = textOf(block)
  const body = text === '' ? [] : [words([{ op, text }], paint)]
  const told = attributesOf(block, op === 'add' ? 'after' : 'before')
  return [title(op, block), ...body, ...attributeLines(told, text, text, paint)]
}

function words(segments: readonly Segment[], paint: Painter): string {
  return segments
    .map((segment) => {
      const safe = terminalSafe(segment.text)
      const change = changeOf(segment)
      return change === 'same' ? safe : paint[change === 'add' ? 'added' : 'removed'](safe)
    })
    .join('')
}

function attributeLines(changes: readonly AttributeChange[], before: string, after: string, paint: Painter): string[] {
  return changes.map((change) => {
    const told = describeAttribute(change, before, after)
    const on = told.words === undefined ? '' : ` “${shorten(terminalSafe(told.words), 80)}”`
    const old = told.before === undefined ? '' : ` ${paint.removed(terminalSafe(told.before))}`
    const now = told.after === undefined ? '' : ` ${paint.added(terminalSafe(told.after))}`
    return `  ${told.label}:${on}${old}${now}`
  })
}
