/** The difference between two versions of an article, in the shapes of the HTTP contract. */
import type { Block } from '../content/content.js'

export type Granularity = 'word' | 'sentence' | 'block'

export type RevisionRef = { number: number; createdAt: string } | { inline: true }

export interface WordSegment {
  op: 'same' | 'add' | 'remove'
  text: string
}

/** A sentence that moved, only where segments are sentences: once where it stood and once where it stands, with the same `pair`. */
export interface MovedSentence {
  op: 'move'
  text: string
  pair: number
  side: 'before' | 'after'
}

export type Segment = WordSegment | MovedSentence

/** A change that is not in a block's text: a link target, a mark, a level, an image source. `at` is a range of UTF-16 units in the text after (before, if it was removed). */
export interface AttributeChange {
  name: string
  at?: { start: number; end: number }
  before?: unknown
  after?: unknown
}

export interface SameEntry {
  op: 'same'
  from: number
  to: number
  block: Block
}
export interface AddEntry {
  op: 'add'
  to: number
  block: Block
}
export interface RemoveEntry {
  op: 'remove'
  from: number
  block: Block
}
export interface EditEntry {
  op: 'edit' | 'move'
  from: number
  to: number
  before: Block
  after: Block
  segments: Segment[]
  attributes: AttributeChange[]
}
export interface SplitEntry {
  op: 'split'
  from: number
  to: number[]
  before: Block
  after: Block[]
  /** Those of each part; what parted them is in the part before. */
  segments: Segment[][]
  /** Those of each part against the whole. */
  attributes: AttributeChange[][]
}
export interface MergeEntry {
  op: 'merge'
  from: number[]
  to: number
  before: Block[]
  after: Block
  segments: Segment[][]
  attributes: AttributeChange[][]
}
export type Entry = SameEntry | AddEntry | RemoveEntry | EditEntry | SplitEntry | MergeEntry

export const substanceCodes = Object.freeze([
  'number',
  'unit',
  'date',
  'name',
  'quote',
  'negation',
  'attribution',
  'link',
  'headline',
  'image',
  'addition',
  'removal',
] as const)
export type SubstanceCode = (typeof substanceCodes)[number]

export interface Diff {
  /** Engine and ICU version: changes whenever output may change. */
  engine: string
  from: RevisionRef
  to: RevisionRef
  /** Set when the work or size budget made the comparison coarser. Budgets count work, not time. */
  degraded: null | { reason: 'work' | 'size'; blocks: number }
  summary: {
    same: number
    added: number
    removed: number
    edited: number
    moved: number
    split: number
    merged: number
    wordsAdded: number
    wordsRemoved: number
    similarity: number
  }
  substance: { code: SubstanceCode; entry: number; before?: string; after?: string }[]
  trivial: { reason: 'whitespace' | 'typography' | 'case' | 'typo' | 'order'; entry: number }[]
  /** In reading order of `to`, removals where they stood. */
  entries: Entry[]
}

/**
 * A block with what identifies it. Equal `key`s are equal blocks: an ordinal for stored blocks, canonical JSON otherwise.
 */
export interface KeyedBlock {
  key: string | number
  block: Block
}
