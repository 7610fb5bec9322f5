import type { Block } from '../domain/content/content.js'
import { mergeBlocks, type Stretch } from '../domain/diff/merge-blocks.js'
import { checked } from './checked.js'
import type { DocumentInput, ReadOptions } from './document.js'
import { commonKeys, readDocument, readOptionsSchema } from './read-document.js'

/** Two edits put together, or where they cannot be: stretches of the block lists (see `readBlocks`), the end not included. */
export type Merged =
  | { mergeable: true; merged: Block[] }
  | { mergeable: false; conflicts: { base: Stretch; yours: Stretch; theirs: Stretch }[] }

/**
 * Two edits of one document put together, block by block (diff3). Changes to different blocks merge, and the same change on both sides
 * counts once. Nothing is guessed: both touched one block, or both put something in at one place, is a conflict, and with one
 * conflict there is no `merged`. Words within a block are not merged. Cost: n log n in the blocks.
 *
 * @throws Refusal as `compare` does, with `/base`, `/yours` and `/theirs`.
 */
export function merge(
  base: DocumentInput,
  yours: DocumentInput,
  theirs: DocumentInput,
  options: ReadOptions = {},
): Merged {
  const { format = 'text' } = checked(readOptionsSchema, options, '/options')
  const [before, one, other] = commonKeys(
    readDocument(base, format, '/base'),
    readDocument(yours, format, '/yours'),
    readDocument(theirs, format, '/theirs'),
  )
  const answer = mergeBlocks(before!, one!, other!)
  return answer.mergeable ? { mergeable: true, merged: answer.merged.map(({ block }) => block) } : answer
}
