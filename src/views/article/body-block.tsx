import type { BodyBlock as Block } from '../../domain/content/content.js'
import { sanitizeMarkup } from '../../domain/content/sanitize-markup.js'
import { Embed } from './embed.js'
import { Figure } from './figure.js'
import { Quote } from './quote.js'
import { Runs } from './runs.js'
import { Table } from './table.js'

interface BodyBlockProps {
  block: Block
  /** The level that a heading gets on this page, where that is not its own. */
  level?: 2 | 3 | 4
}

/** One block of an article's body. */
export function BodyBlock({ block, level }: BodyBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading': {
      const Heading = `h${level ?? block.level}` as const
      return (
        <Heading class={`heading-${block.level}`}>
          <Runs runs={block.runs} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <Quote cite={block.cite}>
          <Runs runs={block.runs} />
        </Quote>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li>
              <Runs runs={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'image':
      return <Figure block={block} />
    case 'embed':
      return <Embed block={block} />
    case 'table':
      return <Table block={block} />
    case 'code':
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      )
    case 'html':
      // The one kind that is markup already: sanitised by the domain whenever it is written.
      return <div class="markup" dangerouslySetInnerHTML={{ __html: sanitizeMarkup(block.html) }} />
  }
}
