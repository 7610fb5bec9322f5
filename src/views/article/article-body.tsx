import type { ComponentChildren } from 'preact'
import type { BodyBlock as Block } from '../../domain/content/content.js'
import { BodyBlock } from './body-block.js'
import { headingLevels } from './heading-levels.js'

interface ArticleBodyProps {
  blocks: readonly Block[]
  /** What stands after a block, by its position: notices in place. */
  after?: (position: number) => ComponentChildren
}

export function ArticleBody({ blocks, after }: ArticleBodyProps) {
  const levels = headingLevels(blocks)
  return (
    <div class="article-body">
      {blocks.map((block, position) => {
        const level = levels[position]
        return (
          <>
            <BodyBlock block={block} {...(level === undefined ? {} : { level })} />
            {after?.(position)}
          </>
        )
      })}
    </div>
  )
}
