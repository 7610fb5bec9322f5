import type { Block } from '../../content/content.js'
import type { AttributeChange } from '../diff.js'
import { blockAttributes } from './block-attributes.js'
import { markRanges, rangeNames } from './mark-ranges.js'

/**
 * Everything about one block that is not its text, as changes from nothing (`after`) or to nothing (`before`): what is shown of
 * a block that was added or removed whole. In the order of `compareAttributes`. Cost: linear.
 */
export function attributesOf(block: Block, side: 'before' | 'after'): AttributeChange[] {
  const changes: AttributeChange[] = []
  for (const [name, value] of blockAttributes(block)) changes.push({ name, [side]: value })
  const ranges = markRanges(block)
  for (const name of rangeNames) {
    for (const { start, end, value } of ranges[name]) {
      if (name !== 'boundary' || value === 'text') changes.push({ name, at: { start, end }, [side]: value })
    }
  }
  return changes
}
