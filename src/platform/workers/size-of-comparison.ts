import { textLength } from '../../domain/content/block-text.js'
import type { ContentInput } from '../../domain/content/content.js'
import type { KeyedBlock } from '../../domain/diff/diff.js'
import type { Comparison } from './comparison-task.js'

// Reading Markdown or HTML costs more than comparing what was read.
const readingFactor = 4

/**
 * About how much work a comparison is, in UTF-16 units of text to look at: for stored blocks what is not in both documents; for documents
 * that are not stored all of their text, four times over where it must be read first. Cost: linear in the blocks.
 */
export function sizeOfComparison({ from, to }: Comparison): number {
  if ('blocks' in from && 'blocks' in to) return onlyIn(from.blocks, to.blocks) + onlyIn(to.blocks, from.blocks)
  return [from, to].reduce(
    (sum, side) => sum + ('content' in side ? sizeOfContent(side.content) : onlyIn(side.blocks, [])),
    0,
  )
}

function onlyIn(blocks: readonly KeyedBlock[], others: readonly KeyedBlock[]): number {
  const there = new Set(others.map(({ key }) => key))
  let size = 0
  for (const { key, block } of blocks) if (!there.has(key)) size += textLength(block)
  return size
}

function sizeOfContent({ body }: ContentInput): number {
  if (!Array.isArray(body)) return (body.format === 'text' ? 1 : readingFactor) * body.value.length
  return body.reduce((sum, block) => sum + textLength(block), 0)
}
