import type { Block } from '../content/content.js'
import type { Alignment } from './alignment/align-blocks.js'
import type { BlockPieces } from './alignment/block-pieces.js'
import type { Pieces } from './words/pieces.js'
import type { Group } from './alignment/settle-moves.js'
import type { CompareBlocksOptions } from './compare-blocks.js'
import { compareAttributes } from './compare-attributes.js'
import { compareWords } from './compare-words.js'
import { cutAtParts } from './cut-at-parts.js'
import type { AttributeChange, MergeEntry, WordSegment, SplitEntry } from './diff.js'

/**
 * The entry of a block that was split, or of blocks that were merged: the text of the whole against that of the parts one after
 * the other, and the segments of each part. What joined or parted them is a segment of the part before it. Attributes of each
 * part are compared with those of the whole; their ranges count in the part's own text, and where something went in a split, in the
 * stretch of the whole that the part came from. Cost: linear, plus the word alignment.
 */
export function compareParts(
  group: Group,
  alignment: Alignment,
  options: CompareBlocksOptions,
): SplitEntry | MergeEntry {
  const { from, to, vocabulary } = alignment
  const split = group.from.length === 1
  const cut = { from: joined(from, group.from), to: joined(to, group.to), size: vocabulary.size }
  const { segments, coarse } = compareWords(cut.from.text, cut.to.text, { ...options, granularity: 'word', cut })
  if (coarse !== null) for (const j of group.to) options.meter.coarser(coarse, 'to', j, j + 1)
  const [whole, pieces] = split ? [from.block(group.from[0]!), to] : [to.block(group.to[0]!), from]
  const parts = (split ? group.to : group.from).map((position) => pieces.block(position))
  const byPart = cutAtParts(segments, parts, split ? 'remove' : 'add')
  const attributes = attributesOf(whole, parts, byPart, split)
  if (split) {
    return {
      op: 'split',
      from: group.from[0]!,
      to: group.to,
      before: whole,
      after: parts,
      segments: byPart,
      attributes,
    }
  }
  return { op: 'merge', from: group.from, to: group.to[0]!, before: parts, after: whole, segments: byPart, attributes }
}

/** The pieces of neighbouring blocks as those of one text. Blocks that belong together were cut to recognise them. */
function joined(blocks: BlockPieces, positions: readonly number[]): Pieces {
  const all: Pieces = { text: '', places: [0], numbers: [] }
  for (const position of positions) {
    const { text, places, numbers } = blocks.known(position)!
    for (let index = 1; index < places.length; index++) all.places.push(all.text.length + places[index]!)
    all.numbers.push(...numbers)
    all.text += text
  }
  return all
}

function attributesOf(
  whole: Block,
  parts: readonly Block[],
  segments: readonly WordSegment[][],
  split: boolean,
): AttributeChange[][] {
  let offset = 0
  return parts.map((part, index) => {
    const its = segments[index]!
    const found = split
      ? compareAttributes(whole, part, its, { before: offset, after: 0 })
      : compareAttributes(part, whole, its, { before: 0, after: offset })
    for (const { op, text } of its) if (op !== (split ? 'add' : 'remove')) offset += text.length
    return found
  })
}
