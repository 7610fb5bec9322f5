import type { Block, Run } from './content.js'

const joined = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

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
      return block.items.map(joined).join('\n')
    case 'table':
      return block.rows.map((row) => row.map(joined).join('\t')).join('\n')
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
