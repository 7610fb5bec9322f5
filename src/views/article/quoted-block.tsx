import type { ComponentChildren } from 'preact'
import type { Block } from '../../domain/content/content.js'
import { useSetting } from '../setting/setting.js'
import { Embed } from './embed.js'
import { Figure } from './figure.js'
import { Quote } from './quote.js'

interface QuotedBlockProps {
  block: Block
  /** Its text as it is to be shown. Of a picture: nothing, where its description is not to be seen beside it. */
  text: ComponentChildren
  /** The same for each item of a list, and each cell of each row of a table. */
  cells: () => ComponentChildren[][]
}

/** A block that is talked about. It looks like its kind, but headings are no headings here: they would be those of the page. */
export function QuotedBlock({ block, text, cells }: QuotedBlockProps) {
  const { words } = useSetting()
  switch (block.kind) {
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {cells().map((item) => (
            <li>{item}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <div class="table-scroll" role="group" aria-label={words.article.table} tabIndex={0}>
          <table>
            <tbody>
              {cells().map((row, position) => (
                <tr>
                  {row.map((cell) => (block.header && position === 0 ? <th scope="col">{cell}</th> : <td>{cell}</td>))}
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
          {text !== null && <p class="source">{text}</p>}
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
