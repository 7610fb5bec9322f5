import type { Block } from '../../domain/content/content.js'
import { QuotedBlock } from '../article/quoted-block.js'
import { ChangedText } from './changed-text.js'
import type { Piece } from './pieces.js'
import { type Part, splitPieces } from './split-pieces.js'

interface ChangedBlockProps {
  /** The block whose form is shown: as it is after, or was when it is gone. */
  block: Block
  pieces: readonly Piece[]
}

/** A block of a diff: half of what stands in it may be gone. */
export function ChangedBlock({ block, pieces }: ChangedBlockProps) {
  const text =
    block.kind === 'image' && pieces.every((piece) => piece.op === 'same') ? null : <ChangedText pieces={pieces} />
  return <QuotedBlock block={block} text={text} cells={cells} />

  function cells() {
    const lines = splitPieces(pieces, '\n', 'same')
    if (block.kind === 'list') return lines.map((part, at) => [<ChangedText pieces={withBreak(part, lines[at + 1])} />])
    return lines.map((row) => splitPieces(row.pieces, '\t', 'same').map((cell) => <ChangedText pieces={cell.pieces} />))
  }
}

/** Shows the break after an item where it alone was added or removed: an item parted in two, or two joined. */
function withBreak(part: Part<Piece['op']>, next: Part<Piece['op']> | undefined): Piece[] {
  const { end, pieces } = part
  const whole = (other: Part<Piece['op']> | undefined) =>
    other === undefined || other.pieces.every((piece) => piece.op === end)
  return end === 'same' || whole(part) || whole(next) ? pieces : [...pieces, { op: end, runs: [{ text: '\n' }] }]
}
