import type { Block } from '../content/content.js'
import { textOf } from '../content/block-text.js'

/** Whether words stand in one block of a document, read as `occurrencesOf` does. Cost: linear in the document at most. */
export function containsWords(blocks: readonly Block[], exact: string): boolean {
  return exact !== '' && blocks.some((block) => textOf(block).includes(exact))
}
