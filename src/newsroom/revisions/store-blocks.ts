import { hashOf } from '../../domain/content/block-hash.js'
import { blocksOf } from '../../domain/content/block-list.js'
import { canonicalJson } from '../../domain/content/canonical-json.js'
import type { StoredWords } from '../../domain/content/choose-bases.js'
import type { Block, Content } from '../../domain/content/content.js'
import { mostRevisions, ordinalOf } from '../../domain/content/ordinal.js'
import { Refusal } from '../../domain/refusal.js'

/** A document as it will be stored: its blocks in order, each with its canonical JSON and the SHA-256 over it. */
export interface HashedBlock {
  kind: Block['kind']
  canonical: string
  hash: Buffer
}

export interface NewBlock extends HashedBlock {
  ordinal: number
  /** Where it stands first in the document's list. */
  position: number
  salt: Uint8Array
}

/** A new block in the form that it is written in. */
export type EncodedBlock = NewBlock & StoredWords

export function hashBlocks(content: Content): HashedBlock[] {
  return blocksOf(content).map((block) => {
    const canonical = canonicalJson(block)
    return { kind: block.kind, canonical, hash: hashOf(canonical) }
  })
}

/**
 * Gives every block its ordinal: the one it has in the article already (`known`, by place in `blocks`), or the next of the revision
 * that is to bring it. A paragraph that comes back is recognised; one that stands twice in the document is stored once.
 * Throws `content_too_large` when the article has so many revisions that none can bring a new block.
 */
export function assignOrdinals(
  blocks: readonly HashedBlock[],
  known: ReadonlyMap<number, number>,
  revision: number,
  newSalt: () => Uint8Array,
): { list: number[]; added: NewBlock[] } {
  const ordinals = new Map<string, number>()
  const added: NewBlock[] = []
  const list = blocks.map((block, position) => {
    const stored = known.get(position)
    if (stored !== undefined) return stored
    const key = block.hash.toString('base64')
    let ordinal = ordinals.get(key)
    if (ordinal === undefined) {
      ordinal = ordinalOf(revision, added.length)
      ordinals.set(key, ordinal)
      added.push({ ...block, ordinal, position, salt: newSalt() })
    }
    return ordinal
  })
  if (added.length > 0 && revision > mostRevisions) {
    throw new Refusal(
      'content_too_large',
      `An article takes new blocks in its first ${mostRevisions.toLocaleString('en')} revisions. Go on in a new article.`,
    )
  }
  return { list, added }
}
