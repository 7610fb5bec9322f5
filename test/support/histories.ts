import type { HistoryRevision } from '../../src/domain/blame/history.js'
import type { Block } from '../../src/domain/content/content.js'

/** A text stands for a paragraph of it. */
export type DocumentOfTest = readonly (Block | string)[]

/** Documents as a history of revisions 1, 2, 3 … or of other numbers: equal blocks have equal ordinals, as they are stored. */
export function historyOf(documents: readonly DocumentOfTest[], numbers?: readonly number[]) {
  const ordinals = new Map<string, number>()
  const blocks: Block[] = []
  const ordinalOf = (given: Block | string): number => {
    const block: Block = typeof given === 'string' ? { kind: 'paragraph', runs: [{ text: given }] } : given
    const key = JSON.stringify(block)
    let ordinal = ordinals.get(key)
    if (ordinal === undefined) {
      ordinal = blocks.push(block)
      ordinals.set(key, ordinal)
    }
    return ordinal
  }
  const history = documents.map((document, index): HistoryRevision => ({
    number: numbers?.[index] ?? index + 1,
    blocks: document.map(ordinalOf),
  }))
  const blockAt = (ordinal: number): Block | null => blocks[ordinal - 1] ?? null
  return { history, blockAt }
}
