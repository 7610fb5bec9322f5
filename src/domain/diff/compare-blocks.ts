import { textOf } from '../content/block-text.js'
import type { Alignment } from './alignment/align-blocks.js'
import type { Meter } from './budget.js'
import { compareAttributes } from './compare-attributes.js'
import { compareWords } from './compare-words.js'
import type { Entry, KeyedBlock } from './diff.js'

export interface CompareBlocksOptions {
  language: string
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
  const texts = [textOf(before), textOf(after)] as const
  if (keyBefore === keyAfter) {
    const segments = texts[1] === '' ? [] : [{ op: 'same' as const, text: texts[1] }]
    return { op, from, to, before, after, segments, attributes: [] }
  }
  const [cutBefore, cutAfter] = [alignment.from.known(from), alignment.to.known(to)]
  const cut = cutBefore && cutAfter && { from: cutBefore, to: cutAfter, size: alignment.vocabulary.size }
  const { segments, coarse } = compareWords(...texts, { ...options, granularity: 'word', cut })
  const attributes = compareAttributes(before, after, segments)
  if (op === 'edit' && attributes.length === 0 && texts[0] === texts[1]) return { op: 'same', from, to, block: after }
  if (coarse !== null) options.meter.coarser(coarse, 'to', to, to + 1)
  return { op, from, to, before, after, segments, attributes }
}
