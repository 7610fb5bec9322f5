import { textOf } from '../content/block-text.js'
import type { Block } from '../content/content.js'
import { cutIntoPieces } from './words/pieces.js'
import type { Meter } from './budget.js'
import { compareWords } from './compare-words.js'
import { cutAtParts } from './cut-at-parts.js'
import type { Entry, Granularity } from './diff.js'
import { findSentenceMoves } from './find-sentence-moves.js'
import { costOfCutting } from './words/plain-units.js'
import { sentenceEnds } from './words/split-sentences.js'
import { Vocabulary } from './words/vocabulary.js'

/**
 * Puts sentences, or one removal and one addition for each block, in the place of the words in `segments`. Changes the entries
 * in place. Everything else in them was found by words and stays. Cost: linear in the edited blocks.
 */
export function coarserSegments(
  entries: readonly Entry[],
  options: { language: string; granularity: Granularity; meter: Meter },
): void {
  for (const entry of entries) {
    if (entry.op === 'edit' || entry.op === 'move') {
      const { segments, coarse } = compareWords(textOf(entry.before), textOf(entry.after), options)
      entry.segments = segments
      if (coarse !== null) options.meter.coarser(coarse, 'to', entry.to, entry.to + 1)
    } else if (entry.op === 'split' || entry.op === 'merge') {
      const cut = cutBlocks([entry.before].flat(), [entry.after].flat(), options)
      const { segments } = compareWords(cut.from.text, cut.to.text, { ...options, cut })
      entry.segments =
        entry.op === 'split' ? cutAtParts(segments, entry.after, 'remove') : cutAtParts(segments, entry.before, 'add')
    }
  }
  if (options.granularity === 'sentence') findSentenceMoves(entries, options.language)
}

/** The texts of the blocks one behind the other, cut into sentences of which none goes on from one block into the next. */
function cutBlocks(
  before: readonly Block[],
  after: readonly Block[],
  { language, meter }: { language: string; meter: Meter },
) {
  const vocabulary = new Vocabulary()
  const pieces = (blocks: readonly Block[]) => {
    const places = [0]
    let all = ''
    for (const block of blocks) {
      const text = textOf(block)
      // Past the budget a block is one piece.
      const ends = meter.spend('characters', costOfCutting(text)) ? sentenceEnds(text, language) : [text.length]
      for (const end of ends) places.push(all.length + end)
      all += text
    }
    return cutIntoPieces(all, places, vocabulary)
  }
  const [from, to] = [pieces(before), pieces(after)]
  return { from, to, size: vocabulary.size }
}
