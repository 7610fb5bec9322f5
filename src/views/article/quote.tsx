import type { TextBlock } from '../../domain/content/content.js'
import { Cite } from './cite.js'
import { Runs } from './runs.js'

export function Quote({ block }: { block: TextBlock }) {
  return (
    <figure class="quote">
      <blockquote>
        <p>
          <Runs runs={block.runs} />
        </p>
      </blockquote>
      {block.cite !== undefined && (
        <figcaption>
          <Cite cite={block.cite} />
        </figcaption>
      )}
    </figure>
  )
}
