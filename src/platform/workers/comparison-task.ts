import { blocksOf } from '../../domain/content/block-list.js'
import type { ContentInput } from '../../domain/content/content.js'
import { KnownMarkdown } from '../../domain/content/known-markdown.js'
import { readContent } from '../../domain/content/read-content.js'
import { type CompareOptions, compareDocuments } from '../../domain/diff/compare-documents.js'
import type { Diff, KeyedBlock } from '../../domain/diff/diff.js'
import { KeyedBlocks } from '../../domain/diff/keyed-blocks.js'
import { Refusal } from '../../domain/refusal.js'

/** One side of a comparison: the blocks of a revision, or a document that is not stored, with where it stood in the request. */
export type ComparedSide = { blocks: readonly KeyedBlock[] } | { content: ContentInput; at: string }

export interface Comparison {
  from: ComparedSide
  to: ComparedSide
  options: CompareOptions
}

/** What can be sent from a thread: a diff, or why there is none, since a class does not survive the way. */
export type ComparisonOutcome = { diff: Diff } | { refused: Pick<Refusal, 'code' | 'detail' | 'errors'> }

/** Reads what is to be read and compares it. Runs in the service's own thread or in one of the pool's: the same either way. */
export function compareSides({ from, to, options }: Comparison): Diff {
  const read = keyedReader()
  return compareDocuments(read(from), read(to), options)
}

/** Reads sides one after another. What the second has in common with the first, from its source on, is read once. */
function keyedReader(): (side: ComparedSide) => readonly KeyedBlock[] {
  const known = new KnownMarkdown()
  const keyed = new KeyedBlocks()
  return (side) => ('blocks' in side ? side.blocks : keyed.of(blocksOf(readContent(side.content, side.at, known))))
}

/** The comparison as a thread of the pool does it. */
export function runComparison(comparison: Comparison): ComparisonOutcome {
  try {
    return { diff: compareSides(comparison) }
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    const { code, detail, errors } = failure
    return { refused: { code, detail, errors } }
  }
}
