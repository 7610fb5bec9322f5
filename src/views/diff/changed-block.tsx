import type { Block } from '../../domain/content/content.js'
import { Quote } from '../article/quote.js'
import { Embed } from '../article/embed.js'
import { Figure } from '../article/figure.js'
import { useSetting } from '../setting/setting.js'
import { ChangedText } from './changed-text.js'
import type { Piece } from './pieces.js'
import { type Part, splitPieces } from './split-pieces.js'

interface ChangedBlockProps {
  /** The block whose form is shown: as it is after, or was when it is gone. */
  block: Block
  pieces: readonly Piece[]
}

/**
 * A block of a diff. It looks like its kind, but headings are no headings here: the text is quoted, and half of what stands in
 * it may be gone.
 */
export function ChangedBlock({ block, pieces }: ChangedBlockProps) {
  const { words } = useSetting()
  const text = <ChangedText pieces={pieces} />
  switch (block.kind) {
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {splitPieces(pieces, '\n').map((part, position, parts) => (
            <li>
              <ChangedText pieces={withBreak(part, parts[position + 1])} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <div class="table-scroll" role="group" aria-label={words.article.table} tabIndex={0}>
          <table>
            <tbody>
              {splitPieces(pieces, '\n').map((row, position) => (
                <tr>
                  {splitPieces(row.pieces, '\t').map((cell) => {
                    const text = <ChangedText pieces={cell.pieces} />
                    return block.header && position === 0 ? <th scope="col">{text}</th> : <td>{text}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'image':
      return (
        <>
          <Figure block={block} />
          {pieces.some((piece) => piece.op !== 'same') && <p class="source">{text}</p>}
        </>
      )
    case 'embed':
      return <Embed block={block} />
    case 'code':
    case 'html':
      return (
        <pre dir="ltr">
          <code>{text}</code>
        </pre>
      )
    case 'quote':
      return <Quote cite={block.cite}>{text}</Quote>
    case 'heading':
      return <p class={`heading-${block.level}`}>{text}</p>
    case 'paragraph':
      return <p>{text}</p>
    default:
      return <p class={`diff-${block.kind}`}>{text}</p>
  }
}

/** Shows the break after an item where it alone was added or removed: an item parted in two, or two joined. */
function withBreak(part: Part, next: Part | undefined): Piece[] {
  const { end, pieces } = part
  const whole = (other: Part | undefined) => other === undefined || other.pieces.every((piece) => piece.op === end)
  return end === 'same' || whole(part) || whole(next) ? pieces : [...pieces, { op: end, runs: [{ text: '\n' }] }]
}
