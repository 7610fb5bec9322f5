import type { Block } from '../../content/content.js'
import { textOf } from '../../content/block-text.js'
import { isWord, splitWords } from '../words/split-words.js'

/** How much of a block is looked at to recognise it, in UTF-16 units. */
export const recognisedBy = 4_000

export interface BlockWords {
  /** How often each word occurs. */
  count: Map<string, number>
  total: number
}

/** The text by which a block is recognised: what readers see of it, and for media where it comes from as well. */
export function recognisedText(block: Block): string {
  switch (block.kind) {
    case 'image':
      return `${block.src} ${block.alt} ${block.caption ?? ''}`.slice(0, recognisedBy)
    case 'embed':
      return `${block.url} ${block.title ?? ''}`.slice(0, recognisedBy)
    default:
      return textOf(block).slice(0, recognisedBy)
  }
}

/**
 * The words of a recognised text as a bag, upper and lower case alike. A text without a word gives its marks instead.
 * Cost: linear.
 */
export function blockWords(text: string, language: string): BlockWords {
  const pieces = splitWords(text, language)
  const words = pieces.filter(isWord)
  const chosen = words.length > 0 ? words : pieces.filter((piece) => piece.trim() !== '')
  const count = new Map<string, number>()
  for (const word of chosen) {
    const key = word.toLowerCase()
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  return { count, total: chosen.length }
}

/** Dice's coefficient of two bags of words: 0 nothing shared, 1 the same words as often. Two empty bags share nothing. */
export function wordSimilarity(one: BlockWords, other: BlockWords): number {
  if (one.total === 0 || other.total === 0) return 0
  const [fewer, more] = one.count.size <= other.count.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, times] of fewer.count) shared += Math.min(times, more.count.get(word) ?? 0)
  return (2 * shared) / (one.total + other.total)
}
