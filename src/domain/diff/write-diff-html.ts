import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import { attributesOf } from './attributes/attributes-of.js'
import { describeAttribute } from './attributes/describe-attribute.js'
import type { AttributeChange, Diff, Entry, MergeEntry, Segment, SplitEntry, WordSegment } from './diff.js'
import { changeOf } from './segment-sides.js'
import { escapeHtml } from './writing/escape-html.js'
import { shorten } from './writing/shorten.js'

const spoken: Record<Entry['op'], string> = {
  same: 'Unchanged',
  add: 'Added',
  remove: 'Removed',
  edit: 'Edited',
  move: 'Moved',
  split: 'Split',
  merge: 'Merged',
}

/**
 * A diff as an HTML fragment: one `div.diff` with a `div.diff-entry` for each entry, which also has `diff-<op>` and
 * `diff-<kind>`, `data-from` and `data-to` (positions), and a spoken label where something changed. Words are in
 * `ins.diff-added` and `del.diff-removed` (both with `diff-moved` and `data-pair` for a sentence that moved), other changes in words in `ul.diff-attributes`. Everything that came from an
 * article is escaped text: no link, image, embed or markup of it is live, and raw HTML is shown as its source. Cost: linear.
 */
export function writeDiffHtml(diff: Diff): string {
  const degraded =
    diff.degraded === null
      ? ''
      : `<p class="diff-degraded">Compared more coarsely in ${diff.degraded.blocks} blocks: the texts are too ${diff.degraded.reason === 'size' ? 'long' : 'different'} for a closer look.</p>\n`
  return `<div class="diff">\n${degraded}${diff.entries.map(writeEntry).join('')}</div>\n`
}

function writeEntry(entry: Entry): string {
  switch (entry.op) {
    case 'same':
      return container(entry.op, entry.block, entry.from, entry.to, whole(entry.block, 'same'))
    case 'add':
      return container(entry.op, entry.block, null, entry.to, whole(entry.block, 'add'))
    case 'remove':
      return container(entry.op, entry.block, entry.from, null, whole(entry.block, 'remove'))
    case 'split':
      return container(entry.op, entry.before, entry.from, entry.to.join(' '), parts(entry))
    case 'merge':
      return container(entry.op, entry.after, entry.from.join(' '), entry.to, parts(entry))
    default: {
      const texts = [textOf(entry.before), textOf(entry.after)] as const
      const body = text(entry.after, entry.segments) + attributes(entry.attributes, ...texts)
      return container(entry.op, entry.after, entry.from, entry.to, body)
    }
  }
}

type Position = number | string | null

function container(op: Entry['op'], block: Block, from: Position, to: Position, body: string): string {
  const positions = (from === null ? '' : ` data-from="${from}"`) + (to === null ? '' : ` data-to="${to}"`)
  const label = op === 'same' ? '' : ` role="group" aria-label="${spoken[op]}: ${block.kind}"`
  return `<div class="diff-entry diff-${op} diff-${block.kind}"${positions}${label}>\n${body}</div>\n`
}

function whole(block: Block, op: WordSegment['op']): string {
  const content = textOf(block)
  const media = block.kind === 'image' || block.kind === 'embed'
  const told = op === 'same' && !media ? [] : attributesOf(block, op === 'remove' ? 'before' : 'after')
  return text(block, [{ op, text: content }]) + attributes(told, content, content, op === 'same')
}

function parts(entry: SplitEntry | MergeEntry): string {
  const blocks = entry.op === 'split' ? entry.after : entry.before
  return blocks
    .map((block, index) => {
      const texts =
        entry.op === 'split'
          ? ([textOf(entry.before), textOf(block)] as const)
          : ([textOf(block), textOf(entry.after)] as const)
      return text(block, entry.segments[index] ?? []) + attributes(entry.attributes[index] ?? [], ...texts)
    })
    .join('')
}

function text(block: Block, segments: readonly Segment[]): string {
  const source = block.kind === 'code' || block.kind === 'html'
  const written = segments
    .filter((segment) => segment.text !== '')
    .map((segment) => {
      const escaped = source ? escapeHtml(segment.text) : escapeHtml(segment.text).replace(/\n/g, '<br>')
      const moved = segment.op === 'move' ? ` diff-moved" data-pair="${segment.pair}` : ''
      const change = changeOf(segment)
      if (change === 'add') return `<ins class="diff-added${moved}">${escaped}</ins>`
      return change === 'remove' ? `<del class="diff-removed${moved}">${escaped}</del>` : escaped
    })
    .join('')
  if (written === '') return ''
  // HTML drops a line feed right after <pre>.
  return source ? `<pre class="diff-text">\n${written}</pre>\n` : `<p class="diff-text" dir="auto">${written}</p>\n`
}

function attributes(changes: readonly AttributeChange[], before: string, after: string, same = false): string {
  if (changes.length === 0) return ''
  const items = changes.map((change) => {
    const told = describeAttribute(change, before, after)
    const words = told.words === undefined ? '' : ` <q dir="auto">${escapeHtml(shorten(told.words, 200))}</q>`
    const old =
      told.before === undefined ? '' : ` <del class="diff-removed" dir="auto">${escapeHtml(told.before)}</del>`
    const [open, close] = same ? ['<bdi>', '</bdi>'] : ['<ins class="diff-added" dir="auto">', '</ins>']
    const now = told.after === undefined ? '' : ` ${open}${escapeHtml(told.after)}${close}`
    return `<li class="diff-attribute diff-attribute-${change.name}">${told.label}:${words}${old}${now}</li>\n`
  })
  return `<ul class="diff-attributes">\n${items.join('')}</ul>\n`
}
