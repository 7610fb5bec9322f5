import { textOf } from '../content/block-text.js'
import { alignBlocks } from './alignment/align-blocks.js'
import { hasRanges } from './attributes/mark-ranges.js'
import { type Budget, defaultBudget, Meter } from './budget.js'
import { compareAttributes } from './compare-attributes.js'
import { compareWords } from './compare-words.js'
import type { Diff, Entry, Granularity, KeyedBlock, RevisionRef } from './diff.js'
import { engineVersion } from './engine-version.js'
import { findTrivial } from './find-trivial.js'
import { summarise } from './summarise.js'

export interface CompareOptions {
  /** The article's language (BCP 47). One that is not known is treated as English, which matters only to where words end. */
  language: string
  /** What segments are made of; `word` unless said. */
  granularity?: Granularity
  /** Passed through to the diff. */
  from: RevisionRef
  to: RevisionRef
  budget?: Readonly<Budget>
}

/**
 * The difference between two documents, given as block lists (see `blocksOf`) with a key for each block: equal keys are equal
 * blocks and are not looked into. Both documents can be rebuilt from the result (D1), everything that differs shows in it
 * (D2), and it answers within its budget for any input, saying `degraded` where it had to be coarser (D3). The same input gives
 * the same diff on any machine with the same engine version. Blocks in the result are those that were passed in, not copies.
 */
export function compareDocuments(
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
  options: CompareOptions,
): Diff {
  const { language, granularity = 'word' } = options
  const meter = new Meter(options.budget ?? defaultBudget)
  const entries: Entry[] = []
  let [nextFrom, nextTo] = [0, 0]

  const passUnpaired = (endFrom: number, endTo: number): void => {
    for (; nextFrom < endFrom; nextFrom++) entries.push({ op: 'remove', from: nextFrom, block: from[nextFrom]!.block })
    for (; nextTo < endTo; nextTo++) entries.push({ op: 'add', to: nextTo, block: to[nextTo]!.block })
  }
  for (const [i, j] of alignBlocks(from, to, { language, meter })) {
    passUnpaired(i, j)
    const sameKey = from[i]!.key === to[j]!.key
    entries.push(comparePair(i, j, from[i]!, to[j]!, sameKey, { language, granularity, meter }))
    ;[nextFrom, nextTo] = [i + 1, j + 1]
  }
  passUnpaired(from.length, to.length)

  return {
    engine: engineVersion,
    from: options.from,
    to: options.to,
    summary: summarise(entries, { language, meter }),
    degraded: meter.degraded(),
    substance: [],
    trivial: findTrivial(entries),
    entries,
  }
}

function comparePair(
  from: number,
  to: number,
  { block: before }: KeyedBlock,
  { block: after }: KeyedBlock,
  sameKey: boolean,
  options: { language: string; granularity: Granularity; meter: Meter },
): Entry {
  if (sameKey) return { op: 'same', from, to, block: after }
  const { language, granularity, meter } = options
  const texts = [textOf(before), textOf(after)] as const
  // Where a mark stayed shows only by words; without marks the segments that are asked for will do.
  const finest = hasRanges(before) || hasRanges(after) ? 'word' : granularity
  const words = compareWords(...texts, { language, granularity: finest, meter })
  const attributes = compareAttributes(before, after, words.segments)
  // Two keys for one and the same block: nothing differs.
  if (attributes.length === 0 && texts[0] === texts[1]) return { op: 'same', from, to, block: after }
  const shown = granularity === finest ? words : compareWords(...texts, { language, granularity, meter })
  const coarse = shown.coarse ?? words.coarse
  if (coarse !== null) meter.coarser(coarse, 'to', to, to + 1)
  return { op: 'edit', from, to, before, after, segments: shown.segments, attributes }
}
