import type { Entry } from '../../domain/diff/diff.js'
import type { Block } from '../../domain/content/content.js'
import { AttributeChanges } from './attribute-changes.js'
import { ChangedBlock } from './changed-block.js'
import { type Piece, piecesOf } from './pieces.js'
import { Side } from './side.js'
import { WholeBlock } from './whole-block.js'

/** An entry of a diff on two sides: before, with what was removed; after, with what was added. */
export function EntrySides({ entry }: { entry: Entry }) {
  const [before, after] = sidesOf(entry)
  return (
    <>
      <div class="sides">
        <Side side="from">{before}</Side>
        <Side side="to">{after}</Side>
      </div>
      {(entry.op === 'edit' || entry.op === 'move') && <AttributeChanges entry={entry} />}
    </>
  )
}

function sidesOf(entry: Entry) {
  switch (entry.op) {
    case 'same':
      return [<WholeBlock op="same" block={entry.block} />, <WholeBlock op="same" block={entry.block} />]
    case 'add':
      return [null, <WholeBlock op="add" block={entry.block} />]
    case 'remove':
      return [<WholeBlock op="remove" block={entry.block} />, null]
    case 'split': {
      const parts = piecesOf(entry.segments, [entry.before], entry.after)
      return [
        <ChangedBlock block={entry.before} pieces={old(parts.flat())} />,
        entry.after.map((block, position) => <ChangedBlock block={block} pieces={now(parts[position])} />),
      ]
    }
    case 'merge': {
      const parts = piecesOf(entry.segments, entry.before, [entry.after])
      return [
        entry.before.map((block: Block, position) => <ChangedBlock block={block} pieces={old(parts[position])} />),
        <ChangedBlock block={entry.after} pieces={now(parts.flat())} />,
      ]
    }
    default: {
      const pieces = piecesOf([entry.segments], [entry.before], [entry.after]).flat()
      return [
        <ChangedBlock block={entry.before} pieces={old(pieces)} />,
        <ChangedBlock block={entry.after} pieces={now(pieces)} />,
      ]
    }
  }
}

const old = (pieces: readonly Piece[] = []): Piece[] => pieces.filter((piece) => piece.op !== 'add')
const now = (pieces: readonly Piece[] = []): Piece[] => pieces.filter((piece) => piece.op !== 'remove')
