import type { Entry } from '../../domain/diff/diff.js'
import { AttributeChanges } from './attribute-changes.js'
import { ChangedBlock } from './changed-block.js'
import { ChangedPicture } from './changed-picture.js'
import { piecesOf } from './pieces.js'
import { WholeBlock } from './whole-block.js'

/** An entry of a diff in one text: what was removed and what was added stand where they belong. */
export function EntryText({ entry }: { entry: Entry }) {
  switch (entry.op) {
    case 'same':
      return <WholeBlock op="same" block={entry.block} />
    case 'add':
    case 'remove':
      return <WholeBlock op={entry.op} block={entry.block} />
    case 'split': {
      const parts = piecesOf(entry.segments, [entry.before], entry.after)
      return (
        <>
          {entry.after.map((block, position) => (
            <ChangedBlock block={block} pieces={parts[position] ?? []} />
          ))}
        </>
      )
    }
    case 'merge':
      return <ChangedBlock block={entry.after} pieces={piecesOf(entry.segments, entry.before, [entry.after]).flat()} />
    default: {
      const pieces = piecesOf([entry.segments], [entry.before], [entry.after]).flat()
      return (
        <>
          {entry.before.kind === 'image' && entry.after.kind === 'image' && entry.before.src !== entry.after.src ? (
            <ChangedPicture before={entry.before} after={entry.after} />
          ) : (
            <ChangedBlock block={entry.after} pieces={pieces} />
          )}
          <AttributeChanges entry={entry} />
        </>
      )
    }
  }
}
