import type { Block } from '../../content/content.js'
import { textOf } from '../../content/block-text.js'
import { isWord, splitWords } from '../words/split-words.js'

/** How much of a block is looked at to recognise it, in UTF-16 units. */
export const recognisedBy = 4_000

/** The words of a block as numbers, sorted, each as often as it occurs. */
export type BlockWords = Uint32Array

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
 * The words of a recognised text, upper and lower case alike, by their numbers in `numbers`, which grows by those that are new.
 * A text without a word gives its marks instead. Cost: n log n.
 */
export function blockWords(text: string, language: string, numbers: Map<string, number>): BlockWords {
  const pieces = splitWords(text, language)
  const words = pieces.filter(isWord)
  const chosen = words.length > 0 ? words : pieces.filter((piece) => piece.trim() !== '')
  const all = Uint32Array.from(chosen, (word) => {
    const key = word.toLowerCase()
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  })
  return all.sort()
}

/**
 * Dice's coefficient of two bags of words: 0 nothing shared, 1 the same words as often. Two empty bags share nothing. Cost: a
 * step for each word of both.
 */
export function wordSimilarity(one: BlockWords, other: BlockWords): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < one.length && j < other.length) {
    const difference = one[i]! - other[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared === 0 ? 0 : (2 * shared) / (one.length + other.length)
}
