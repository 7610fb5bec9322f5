import type { BodyBlock, Content, Run } from './content.js'

/**
 * A whole article as plain text: metadata and blocks in reading order, parted by blank lines. `readDocument('text', …)` gives
 * the headline and the paragraphs back.
 *
 * What text cannot hold: marks, links, addresses of images, the kinds of blocks and of metadata (all but the headline come back
 * as paragraphs), blocks without words, and a blank line within a block, which parts it. Markup of an `html` block is written as
 * its source.
 */
export function writeText(content: Content): string {
  const { headline, standfirst, byline, dateline, credit, body } = content
  const parts = [headline, standfirst, byline, dateline, ...body.map(blockText), credit]
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

function blockText(block: BodyBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return block.cite === undefined ? words(block.runs) : `${words(block.runs)}\n— ${block.cite}`
    case 'heading':
      return words(block.runs)
    case 'list':
      return block.items.map((runs, index) => `${block.ordered ? `${index + 1}.` : '-'} ${words(runs)}`).join('\n')
    case 'image':
      return lines(block.alt, block.caption, block.credit)
    case 'embed':
      return lines(block.title, block.url)
    case 'table':
      return block.rows.map((row) => row.map(words).join('\t')).join('\n')
    case 'code':
      return block.text
    case 'html':
      return block.html
    default:
      return block satisfies never
  }
}

const words = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

const lines = (...texts: (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n')
