import { alignPredecessors } from './align-predecessors.js'
import type { BlameMeter } from './blame-budget.js'
import { BlockOrigins } from './block-origins.js'
import { bagOf, type Place, type PredecessorSearch } from './find-predecessors.js'
import { indexBlock } from './index-block.js'
import { lineageSort, type PassageIndex, passageSort } from './passage-index.js'
import { lineageRunLength, runLength, takeRuns } from './take-runs.js'
import { takeSentences } from './take-sentences.js'
import type { ArchivedBlock, WordArchive } from './word-archive.js'
import type { WordCutter } from './word-cutter.js'
import { type WordBag, wordSimilarity } from '../diff/alignment/word-bag.js'
import { sameKindThreshold } from '../diff/alignment/similar-candidates.js'

/** What the attribution of one block needs to know. */
export interface Surroundings {
  archive: WordArchive
  passages: PassageIndex
  /** Over the blocks that left in this revision. */
  predecessors: PredecessorSearch
  cutter: WordCutter
  meter: BlameMeter
}

export interface NewBlock extends Place {
  text: string
  revision: number
}

export interface AttributedBlock {
  /** Null where the text was too long for what was left of the budget: then it is one run. */
  archived: ArchivedBlock | null
  /** Why the attribution is coarser than it could be, if it is. */
  coarse: null | 'work' | 'size'
}

/**
 * Attributes each word of a block that no revision before held, and remembers the block. In this order, what was found first stays:
 *
 * 1. the whole text, where another block had the same (a paragraph that became a heading, a mark that came or went);
 * 2. whole sentences that stood anywhere before;
 * 3. the words kept from the blocks of which it is an edited form (see `PredecessorSearch`), or where it has none, from the
 *    earlier block that shares most runs with it: a paragraph that comes back reworded;
 * 4. words that come back within the block's own past, in runs of three and more that hold to a word that stayed;
 * 5. runs of five and more words that stood anywhere before.
 *
 * What is left is what this revision brought. Cost: linear in the block but for 3, which takes from `meter`.
 */
export function attributeBlock(block: NewBlock, surroundings: Surroundings): AttributedBlock {
  const { archive, passages, meter } = surroundings
  const cut = surroundings.cutter.cut(block.text, meter)
  if (cut === null || !meter.spend('words', cut.words.length)) return { archived: null, coarse: 'size' }
  const { words, sentences } = cut
  const origins = new BlockOrigins(words)
  let lineage: number | null = null
  let coarse: AttributedBlock['coarse'] = null
  let bag: WordBag | null = null

  const known = words.length > 0 ? passages.find(passageSort.block, words, 0, words.length) : -1
  if (known !== -1) {
    origins.take(0, known, words.length)
    lineage = archive.blockAt(known)?.lineage ?? null
  } else {
    takeSentences(origins, archive, passages, sentences)
    const keepFrom = (edited: readonly ArchivedBlock[], partOf: ArchivedBlock | null): void => {
      const own = edited[0] ?? partOf
      if (own === null) return
      lineage = own.lineage
      if (edited.length > 0 && !origins.complete) {
        const aligned = alignPredecessors(origins, archive, edited, meter.alignment)
        meter.spend('alignment', aligned.steps)
        if (aligned.coarse) coarse = 'work'
      }
      for (const each of new Set([own, ...edited].map(({ lineage }) => lineage))) {
        takeRuns(origins, archive, passages, {
          sort: lineageSort(each),
          length: lineageRunLength,
          accept: (start, end) => partOf !== null || holdsToFound(origins, start, end),
        })
      }
    }
    const found = surroundings.predecessors.find(words, block)
    if (found.coarse) coarse = 'work'
    bag = found.bag
    keepFrom(found.edited, found.partOf)
    takeRuns(origins, archive, passages, {
      sort: passageSort.run,
      length: runLength,
      accept: (start, end) => countWords(archive, words, start, end) >= runLength,
    })
    if (lineage === null) keepFrom(earlierForm(origins, archive), null)
  }

  if (!origins.complete && passages.isFull) coarse ??= 'size'
  const archived = archive.add(cut, origins.at, { revision: block.revision, lineage })
  if (bag !== null) archived.bag = bag
  indexBlock(archived, origins, sentences, archive, passages)
  return { archived, coarse }
}

function holdsToFound(origins: BlockOrigins, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (origins.isFound(index)) return true
  return false
}

function countWords(archive: WordArchive, words: Int32Array, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) if (archive.isWord(words[index]!)) count++
  return count
}

/** The block from which most of what was found came, if it is as similar as a predecessor has to be. */
function earlierForm(origins: BlockOrigins, archive: WordArchive): ArchivedBlock[] {
  const counts = new Map<ArchivedBlock, number>()
  for (const { offset, count } of origins.stretches()) {
    const source = archive.blockAt(offset)
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + count)
  }
  let best: ArchivedBlock | null = null
  for (const [source, count] of counts) if (best === null || count > counts.get(best)!) best = source
  if (best === null) return []
  const similarity = wordSimilarity(bagOf(archive, origins.words), bagOf(archive, archive.wordsOf(best)))
  return similarity >= sameKindThreshold ? [best] : []
}
