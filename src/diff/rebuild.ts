import type { Block } from '../domain/content/content.js'
import { checkDiff } from '../domain/diff/check-diff.js'
import type { Diff } from '../domain/diff/diff.js'
import { rebuildFrom, rebuildTo } from '../domain/diff/rebuild.js'
import { Refusal } from '../domain/refusal.js'
import { checked } from './checked.js'
import type { DocumentInput, ReadOptions } from './document.js'
import { readDiff } from './read-diff.js'
import { type ReadDocument, readDocument, readOptionsSchema } from './read-document.js'

/**
 * The blocks of the document before, from the diff alone (D1). Cost: linear.
 *
 * @throws Refusal `validation_failed` for what is no diff.
 */
export function rebuildBefore(diff: Diff): Block[] {
  return rebuildFrom(readDiff(diff))
}

/**
 * The blocks of the document after, from the diff alone (D1). Cost: linear.
 *
 * @throws Refusal `validation_failed` for what is no diff.
 */
export function rebuildAfter(diff: Diff): Block[] {
  return rebuildTo(readDiff(diff))
}

/**
 * What is wrong with a diff of these two documents, in sentences; nothing when it keeps D1 and D2: both can be rebuilt, the segments of
 * every entry make up its texts, no entry claims a change without one, and entries stand in reading order. For a diff that
 * came from elsewhere, whatever it is: only the documents can make it throw. Whether it is a good one it does not say. Cost: linear.
 *
 * @throws Refusal as `compare` does, for the documents.
 */
export function check(diff: unknown, before: DocumentInput, after: DocumentInput, options: ReadOptions = {}): string[] {
  const { format = 'text' } = checked(readOptionsSchema, options, '/options')
  const blocksIn = ({ blocks }: ReadDocument): Block[] => blocks.map(({ block }) => block)
  const from = blocksIn(readDocument(before, format, '/before'))
  const to = blocksIn(readDocument(after, format, '/after'))
  try {
    return checkDiff(readDiff(diff), from, to)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.errors.map(({ path, message }) => `${path} ${message}`)
  }
}
