import { hashOf } from '../../domain/content/block-hash.js'
import { blocksOf } from '../../domain/content/block-list.js'
import { canonicalJson } from '../../domain/content/canonical-json.js'
import type { Block, Content } from '../../domain/content/content.js'

/**
 * How much of the SHA-256 identifies a block in its article: 192 bits. The hash stands in the row and in an index, and a whole
 * one costs a news article's history 3 % more; commitments in events keep all 256.
 */
const identityBytes = 24

/** A document as it will be stored: its blocks in order, each with its canonical JSON and hash. */
export interface HashedBlock {
  kind: Block['kind']
  canonical: string
  hash: Buffer
}

export interface NewBlock extends HashedBlock {
  ordinal: number
  salt: Uint8Array
}

export function hashBlocks(content: Content): HashedBlock[] {
  return blocksOf(content).map((block) => {
    const canonical = canonicalJson(block)
    return { kind: block.kind, canonical, hash: hashOf(canonical).subarray(0, identityBytes) }
  })
}

/**
 * Gives every block its ordinal: the one it has in the article already, or the next free one. A paragraph that comes back is
 * recognised; one that stands twice in the document is stored once.
 */
export function assignOrdinals(
  blocks: readonly HashedBlock[],
  known: readonly { ordinal: number; hash: Uint8Array }[],
  newest: number,
  newSalt: () => Uint8Array,
): { list: number[]; added: NewBlock[] } {
  const ordinals = new Map(known.map(({ ordinal, hash }) => [Buffer.from(hash).toString('base64'), ordinal]))
  const added: NewBlock[] = []
  const list = blocks.map((block) => {
    const key = block.hash.toString('base64')
    const stored = ordinals.get(key)
    if (stored !== undefined) return stored
    const ordinal = newest + added.length + 1
    ordinals.set(key, ordinal)
    added.push({ ...block, ordinal, salt: newSalt() })
    return ordinal
  })
  return { list, added }
}
