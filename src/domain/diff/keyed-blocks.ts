import { canonicalJson } from '../content/canonical-json.js'
import type { Block } from '../content/content.js'
import type { KeyedBlock } from './diff.js'

/** Keys for blocks that are not stored. The same object has the same pair in every list, so that what is shared is keyed once. */
export class KeyedBlocks {
  private readonly known = new Map<Block, KeyedBlock>()

  of(blocks: readonly Block[]): KeyedBlock[] {
    return blocks.map((block) => {
      const known = this.known.get(block)
      if (known !== undefined) return known
      const keyed = { key: keyOf(block), block }
      this.known.set(block, keyed)
      return keyed
    })
  }
}

// Canonical JSON begins with a brace. Most blocks are a paragraph of one run, for which its text is as good and costs nothing.
function keyOf(block: Block): string {
  if (block.kind === 'paragraph' && block.cite === undefined && block.runs.length === 1) {
    const run = block.runs[0]!
    if (Object.keys(run).length === 1) return `p${run.text}`
  }
  return canonicalJson(block)
}
