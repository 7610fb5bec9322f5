import type { BodyBlock } from '../../domain/content/content.js'

type Level = 2 | 3 | 4

/**
 * For each block, the level that its heading gets on the page: its own, or the nearest that does not skip one after the heading
 * before it (the page's h1 comes first). Texts skip levels for looks; those who move by headings would look for what is missing.
 * Not a heading: undefined.
 */
export function headingLevels(blocks: readonly BodyBlock[]): (Level | undefined)[] {
  let before = 1
  return blocks.map((block) => {
    if (block.kind !== 'heading') return undefined
    before = Math.min(block.level, before + 1)
    return before as Level
  })
}
