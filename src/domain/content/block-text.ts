import type { Block, Run } from './content.js'

function joined(runs: readonly Run[]): string {
  // Most blocks are one run: nothing is copied then.
  let text = runs.length === 0 ? '' : runs[0]!.text
  for (let index = 1; index < runs.length; index++) text += runs[index]!.text
  return text
}

/**
 * The text of a block as the HTTP contract defines it: runs joined; list items joined by a line feed; table cells by a tab and
 * rows by a line feed; an image's `alt`; nothing for an embed; the source of code and html. All else about a block is an
 * attribute. Cost: linear in the block.
 */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return joined(block.runs)
    case 'list':
      return block.items.map((item) => joined(item)).join('\n')
    case 'table':
      return block.rows.map((row) => row.map((cell) => joined(cell)).join('\t')).join('\n')
    case 'image':
      return block.alt
    case 'embed':
      return ''
    case 'code':
      return block.text
    case 'html':
      return block.html
    default:
      return block.text
  }
}

/** How many UTF-16 units `textOf` gives, without putting them together. */
export function textLength(block: Block): number {
  if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'heading') return textOf(block).length
  let length = 0
  for (const run of block.runs) length += run.text.length
  return length
}
