import type { Piece } from './pieces.js'

/** Pieces between two separators, and what became of the separator after them (`same` at the end). */
export interface Part {
  pieces: Piece[]
  end: Piece['op']
}

/**
 * Cuts pieces at a separator, which is dropped: the items of a list at line feeds, the cells of a row at tabs. Every piece keeps
 * its operation, so a part may hold what was removed from one item and added to another.
 */
export function splitPieces(pieces: readonly Piece[], separator: '\n' | '\t'): Part[] {
  const parts: Part[] = []
  let part: Part = { pieces: [], end: 'same' }
  for (const { op, runs } of pieces) {
    for (const run of runs) {
      for (const [position, text] of run.text.split(separator).entries()) {
        if (position > 0) {
          parts.push({ ...part, end: op })
          part = { pieces: [], end: 'same' }
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
