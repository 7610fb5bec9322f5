import { textOf as textOfBlock } from '../domain/content/block-text.js'
import type { Block } from '../domain/content/content.js'
import { checked } from './checked.js'
import type { DocumentInput, ReadOptions } from './document.js'
import { blockSchema, readDocument, readOptionsSchema } from './read-document.js'

/**
 * The blocks of a document, in order: those that `compare` compares and that positions in a diff count. For a source to be read once
 * and compared often, and to see what a merge put together. Cost: linear, plus that of reading a source.
 *
 * @throws Refusal as `compare` does.
 */
export function readBlocks(document: DocumentInput, options: ReadOptions = {}): Block[] {
  const { format = 'text' } = checked(readOptionsSchema, options, '/options')
  return readDocument(document, format, '/document').blocks.map(({ block }) => block)
}

/**
 * The text of a block, in which ranges count: runs joined; list items joined by a line feed; table cells by a tab and rows by a line
 * feed; an image's `alt`; nothing for an embed; the source of code and HTML.
 *
 * @throws Refusal `validation_failed` for what is no block.
 */
export function textOf(block: Block): string {
  return textOfBlock(checked(blockSchema, block, '/block'))
}
