import type { Block } from '../content/content.js'

/** One revision of an article, as far as where its words come from is concerned. */
export interface HistoryRevision {
  number: number
  /** The ordinals of its blocks, in document order. The same block may stand there more than once. */
  blocks: readonly number[]
}

/**
 * The block of an ordinal: for one ordinal always the same, because blocks are immutable. Null where a redaction has emptied it:
 * then it has no words.
 */
export type BlockLookup = (ordinal: number) => Block | null
