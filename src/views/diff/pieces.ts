import type { Block, Run } from '../../domain/content/content.js'
import type { Segment, WordSegment } from '../../domain/diff/diff.js'
import { changeOf } from '../../domain/diff/segment-sides.js'
import { runCursor } from './run-cursor.js'

/** A segment with the marks of its words: those after for what stayed, those before for what was removed. */
export interface Piece {
  op: WordSegment['op']
  runs: Run[]
}

/**
 * The segments of an edited block with their marks. Several blocks on a side are those of a split or a merge, whose segments
 * come in as many lists. A segment that the blocks do not have (the break that joined or parted two) keeps its own text.
 */
export function piecesOf(segments: readonly Segment[][], before: readonly Block[], after: readonly Block[]): Piece[][] {
  const old = runCursor(before)
  const now = runCursor(after)
  return segments.map((list) =>
    list.map((segment) => {
      const { text } = segment
      const op = changeOf(segment)
      const was = op === 'add' ? [] : old(text.length)
      const is = op === 'remove' ? [] : now(text.length)
      const runs = op === 'remove' ? was : is
      return { op, runs: runs.map((run) => run.text).join('') === text ? runs : [{ text }] }
    }),
  )
}

/** The pieces of a block that was added or removed as a whole, or that is the same. */
export function wholePieces(op: WordSegment['op'], block: Block): Piece[] {
  return [{ op, runs: runCursor([block])(Number.MAX_SAFE_INTEGER) }]
}
