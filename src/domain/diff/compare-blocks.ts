import { textOf } from '../content/block-text.js'
import type { Alignment } from './alignment/align-blocks.js'
import { hasRanges } from './attributes/mark-ranges.js'
import type { Meter } from './budget.js'
import { compareAttributes } from './compare-attributes.js'
import { compareWords } from './compare-words.js'
import type { Entry, Granularity, KeyedBlock } from './diff.js'

export interface CompareBlocksOptions {
  language: string
  granularity: Granularity
  meter: Meter
  cleanUp: boolean
}

/**
 * The entry of a block that was edited or moved: its text by words, and everything about it that is not text. Two keys for one
 * and the same block in its place give `same`. Cost: linear in the block, plus the word alignment.
 */
export function compareBlocks(
  op: 'edit' | 'move',
  from: number,
  to: number,
  { key: keyBefore, block: before }: KeyedBlock,
  { key: keyAfter, block: after }: KeyedBlock,
  alignment: Pick<Alignment, 'from' | 'to' | 'vocabulary'>,
  options: CompareBlocksOptions,
): Entry {
  const { granularity, meter } = options
  const texts = [textOf(before), textOf(after)] as const
  if (keyBefore === keyAfter) {
    const segments = texts[1] === '' ? [] : [{ op: 'same' as const, text: texts[1] }]
    return { op, from, to, before, after, segments, attributes: [] }
  }
  // Where a mark stayed shows only by words; without marks the segments that are asked for will do.
  const finest = hasRanges(before) || hasRanges(after) ? 'word' : granularity
  const [cutBefore, cutAfter] = [alignment.from.known(from), alignment.to.known(to)]
  const cut = cutBefore && cutAfter && { from: cutBefore, to: cutAfter, size: alignment.vocabulary.size }
  const words = compareWords(...texts, { ...options, granularity: finest, ...(cut && { cut }) })
  const attributes = compareAttributes(before, after, words.segments)
  if (op === 'edit' && attributes.length === 0 && texts[0] === texts[1]) return { op: 'same', from, to, block: after }
  const shown = granularity === finest ? words : compareWords(...texts, options)
  const coarse = shown.coarse ?? words.coarse
  if (coarse !== null) meter.coarser(coarse, 'to', to, to + 1)
  return { op, from, to, before, after, segments: shown.segments, attributes }
}
