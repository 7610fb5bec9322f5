import type { Block, Run } from '../../content/content.js'

/**
 * What is said of a block as a whole besides its text and kind, in the order in which changes are reported. A member that is
 * absent is absent here too: no caption and an empty caption are two things.
 */
export function blockAttributes(block: Block): Map<string, string | number | boolean> {
  const all: [string, string | number | boolean | undefined][] = []
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      all.push(['cite', block.cite])
      break
    case 'heading':
      all.push(['level', block.level])
      break
    case 'list':
      all.push(['ordered', block.ordered])
      break
    case 'image':
      all.push(['src', block.src], ['caption', block.caption], ['credit', block.credit])
      break
    case 'embed':
      all.push(['url', block.url], ['title', block.title])
      break
    case 'table':
      all.push(['header', block.header])
      break
    case 'code':
      all.push(['language', block.language])
      break
    default:
  }
  const attributes = new Map<string, string | number | boolean>()
  for (const [name, value] of all) if (value !== undefined) attributes.set(name, value)
  return attributes
}

/** How a block's text is put together, under the name of the member that holds it. Nothing for a block that is one string. */
export function blockStructure(
  block: Block,
): { name: 'runs' | 'items' | 'rows'; value: Run[] | Run[][] | Run[][][] } | null {
  if ('runs' in block) return { name: 'runs', value: block.runs }
  if (block.kind === 'list') return { name: 'items', value: block.items }
  if (block.kind === 'table') return { name: 'rows', value: block.rows }
  return null
}
