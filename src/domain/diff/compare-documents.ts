import { type Alignment, alignBlocks } from './alignment/align-blocks.js'
import type { Group } from './alignment/settle-moves.js'
import { type Budget, defaultBudget, Meter } from './budget.js'
import { type CompareBlocksOptions, compareBlocks } from './compare-blocks.js'
import { compareParts } from './compare-parts.js'
import type { Diff, Entry, Granularity, KeyedBlock, RevisionRef } from './diff.js'
import { engineVersion } from './engine-version.js'
import { findTrivial } from './find-trivial.js'
import { coarserSegments } from './coarser-segments.js'
import { findSubstance } from './substance/find-substance.js'
import { TrivialReasons } from './trivial/trivial-reasons.js'
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
  /** Whether segments of words are cleaned up for people to read; they are unless `false` is said. */
  cleanUp?: boolean
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
  const { language, granularity = 'word', cleanUp = true } = options
  const meter = new Meter(options.budget ?? defaultBudget)
  const alignment = alignBlocks(from, to, { language, meter })
  // Words first, whatever is asked for: where a mark stayed and what changed in substance shows only by words.
  const entries = entriesOf(from, to, alignment, { language, meter, cleanUp })
  const summary = summarise(entries, { language, meter })
  const reasons = new TrivialReasons(language)
  const substance = findSubstance(entries, { language, meter, reasons })
  const trivial = findTrivial(entries, { language, substance, reasons })
  if (granularity !== 'word') coarserSegments(entries, { language, granularity, meter })
  return {
    engine: engineVersion,
    from: options.from,
    to: options.to,
    summary,
    degraded: meter.degraded(),
    substance,
    trivial,
    entries,
  }
}

/** The entries in reading order of `to`, removals where they stood. */
function entriesOf(
  from: readonly KeyedBlock[],
  to: readonly KeyedBlock[],
  alignment: Alignment,
  options: CompareBlocksOptions,
): Entry[] {
  const { start, end } = alignment
  const entries: Entry[] = []
  const movedFrom = new Set(alignment.moved.map((group) => group.from[0]!))
  // Parts after the first, which may stand further down.
  const partFrom = new Set(alignment.inPlace.flatMap((group) => group.from.slice(1)))
  const partTo = new Set(alignment.inPlace.flatMap((group) => group.to.slice(1)))
  const movedTo = new Map(alignment.moved.map((group) => [group.to[0]!, group.from[0]!]))
  let [nextFrom, nextTo] = [start, start]

  const putSame = (i: number, j: number): void => {
    entries.push({ op: 'same', from: i, to: j, block: to[j]!.block })
  }
  const putPair = (op: 'edit' | 'move', i: number, j: number): void => {
    entries.push(compareBlocks(op, i, j, from[i]!, to[j]!, alignment, options))
  }
  const putGroup = (group: Group): void => {
    if (group.from.length > 1 || group.to.length > 1) entries.push(compareParts(group, alignment, options))
    else if (from[group.from[0]!]!.key === to[group.to[0]!]!.key) putSame(group.from[0]!, group.to[0]!)
    else putPair('edit', group.from[0]!, group.to[0]!)
  }
  const passUngrouped = (endFrom: number, endTo: number): void => {
    for (; nextFrom < endFrom; nextFrom++) {
      if (!movedFrom.has(nextFrom) && !partFrom.has(nextFrom))
        entries.push({ op: 'remove', from: nextFrom, block: from[nextFrom]!.block })
    }
    for (; nextTo < endTo; nextTo++) {
      if (partTo.has(nextTo)) continue
      const source = movedTo.get(nextTo)
      if (source === undefined) entries.push({ op: 'add', to: nextTo, block: to[nextTo]!.block })
      else putPair('move', source, nextTo)
    }
  }

  for (let k = 0; k < start; k++) putSame(k, k)
  for (const group of alignment.inPlace) {
    passUngrouped(group.from[0]!, group.to[0]!)
    putGroup(group)
    ;[nextFrom, nextTo] = [group.from[0]! + 1, group.to[0]! + 1]
  }
  passUngrouped(from.length - end, to.length - end)
  for (let k = end; k > 0; k--) putSame(from.length - k, to.length - k)
  return entries
}
