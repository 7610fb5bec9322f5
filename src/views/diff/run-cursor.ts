import { textOf } from '../../domain/content/block-text.js'
import type { Block, Run } from '../../domain/content/content.js'

/**
 * Reads a block's text in order, in stretches of any length (UTF-16 units), with the marks that it carries: joined, what it
 * gives is `textOf(block)`. Cost over a whole block: linear in it.
 */
export function runCursor(blocks: readonly Block[]): (length: number) => Run[] {
  const runs = blocks.flatMap(markedText)
  let index = 0
  let offset = 0
  return (length) => {
    const taken: Run[] = []
    let wanted = length
    for (let run = runs[index]; run !== undefined && wanted > 0; run = runs[index]) {
      const text = run.text.slice(offset, offset + wanted)
      if (text !== '') taken.push({ ...run, text })
      wanted -= text.length
      offset += text.length
      if (offset >= run.text.length) {
        index += 1
        offset = 0
      }
    }
    return taken
  }
}

function markedText(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return block.runs
    case 'list':
      return between(block.items, '\n')
    case 'table':
      return between(
        block.rows.map((row) => between(row, '\t')),
        '\n',
      )
    default:
      return [{ text: textOf(block) }]
  }
}

function between(parts: readonly Run[][], separator: string): Run[] {
  return parts.flatMap((part, position) => (position === 0 ? part : [{ text: separator }, ...part]))
}
