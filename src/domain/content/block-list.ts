import { type Block, type BodyBlock, type Content, type MetadataBlock, metadataKinds } from './content.js'

const metadata = new Set<string>(metadataKinds)

export function isMetadata(block: Block): block is MetadataBlock {
  return metadata.has(block.kind)
}

/**
 * The blocks of a document in order: headline, standfirst, byline, dateline (those that are there), body, credit.
 * Positions in a diff are positions in this list.
 */
export function blocksOf(content: Content): Block[] {
  const before: Block[] = []
  for (const kind of ['headline', 'standfirst', 'byline', 'dateline'] as const) {
    const text = content[kind]
    if (text !== undefined) before.push({ kind, text })
  }
  const after: Block[] = content.credit === undefined ? [] : [{ kind: 'credit', text: content.credit }]
  return [...before, ...content.body, ...after]
}

/** The document of a block list: the inverse of `blocksOf`. A list whose headline was redacted gives an empty headline. */
export function contentOf(blocks: readonly Block[]): Content {
  const content: Content = { headline: '', body: [] }
  const body: BodyBlock[] = content.body
  for (const block of blocks) {
    if (isMetadata(block)) content[block.kind] = block.text
    else body.push(block)
  }
  return content
}
