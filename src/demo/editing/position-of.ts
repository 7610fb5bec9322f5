import { textOf } from '../../domain/content/block-text.js'
import type { Content } from '../../domain/content/content.js'

/** Where in the body the one block stands whose text begins with `opening`. Throws when there is none, or more than one. */
export function positionOf(content: Content, opening: string): number {
  const found = [...content.body.keys()].filter((position) => {
    const block = content.body[position]
    return block !== undefined && textOf(block).startsWith(opening)
  })
  const [position] = found
  if (position === undefined || found.length > 1) {
    throw new Error(`${found.length} blocks begin with “${opening}” in “${content.headline}”`)
  }
  return position
}
