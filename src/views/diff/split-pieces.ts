import type { Run } from '../../domain/content/content.js'

/** A stretch of a text with its marks, and what tells it from its neighbours: what became of it, or where it came from. */
export interface Stretched<Op> {
  op: Op
  runs: Run[]
}

/** Pieces between two separators, and what became of the separator after them. */
export interface Part<Op> {
  pieces: Stretched<Op>[]
  end: Op
}

/**
 * Cuts pieces at a separator, which is dropped: the items of a list at line feeds, the cells of a row at tabs. Every piece keeps
 * its operation, so a part may hold what was removed from one item and added to another. The last part ends with `end`.
 */
export function splitPieces<Op>(pieces: readonly Stretched<Op>[], separator: '\n' | '\t', end: Op): Part<Op>[] {
  const parts: Part<Op>[] = []
  let part: Part<Op> = { pieces: [], end }
  for (const { op, runs } of pieces) {
    for (const run of runs) {
      for (const [position, text] of run.text.split(separator).entries()) {
        if (position > 0) {
          parts.push({ ...part, end: op })
          part = { pieces: [], end }
        }
        if (text === '') continue
        const last = part.pieces.at(-1)
        if (last !== undefined && last.op === op) last.runs.push({ ...run, text })
        else part.pieces.push({ op, runs: [{ ...run, text }] })
      }
    }
  }
  return [...parts, part]
}
