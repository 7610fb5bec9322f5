import type { Block } from '../content/content.js'
import { textOf } from '../content/block-text.js'
import type { Claim, TextQuote } from './correction.js'
import { locateAnchor } from './locate-anchor.js'
import { type Occurrence, occurrencesOf } from './occurrences-of.js'
import { type Beside, wordsBeside } from './words-beside.js'

/** In UTF-16 units: words that are as long as this do not come back by chance. */
const longEnough = 24

/** Looking beside a million single letters takes seconds. */
const occurrenceLimit = 10_000

/**
 * Whether the words that an anchor marks in `anchored` still stand in `present`, the text that readers get. They do when they
 * stand there as often as before or more, counted in one of these surroundings: between the same two words, after the same
 * word, before the same word, or, for words of 24 units and more, anywhere. So neither a moved paragraph nor an edit beside
 * them hides them, putting right another place with the same words does not count, and the same figure in a new sentence is no
 * error. Inside a longer word or number they are other words (`12` in `120`).
 *
 * Where the words were not wrong but incomplete (`claim.right` has them too), only the first surroundings count: words added
 * beside them put it right. Precision goes before recall: short words that were rephrased all around are taken for put right.
 * Who is refused although the error is gone has a way out: an anchor of more words.
 *
 * Words that occur more than 10,000 times in either document are only counted, whatever is beside them.
 *
 * Refuses as `locateAnchor` does when `anchored` does not have the words. Cost: linear in both documents.
 */
export function errorStillPresent(
  anchored: readonly Block[],
  quote: TextQuote,
  present: readonly Block[],
  claim?: Claim,
): boolean {
  const { block, start, end } = locateAnchor(anchored, quote)
  const within = anchored[block]
  const place = wordsBeside(within === undefined ? '' : textOf(within), start, end)
  const before = occurrencesOf(anchored, quote.exact)
  const after = occurrencesOf(present, quote.exact)
  if (before.length > occurrenceLimit || after.length > occurrenceLimit) return after.length >= before.length

  const standing = (blocks: readonly Block[], occurrences: Occurrence[]): Beside[] => {
    const texts = blocks.map(textOf)
    return occurrences
      .map((found) => wordsBeside(texts[found.block] ?? '', found.start, found.end))
      .filter((other) => (place.opensInside || !other.opensInside) && (place.closesInside || !other.closesInside))
  }
  const then = standing(anchored, before)
  const now = standing(present, after)

  const sameBefore = (other: Beside): boolean => other.before === place.before
  const sameAfter = (other: Beside): boolean => other.after === place.after
  const surroundings = [(other: Beside): boolean => sameBefore(other) && sameAfter(other)]
  if (claim === undefined || !claim.right.includes(quote.exact)) {
    surroundings.push(sameBefore, sameAfter)
    if (quote.exact.length >= longEnough) surroundings.push(() => true)
  }
  // Never none: the anchored place itself is in the same surroundings as itself.
  return surroundings.some((same) => now.filter(same).length >= then.filter(same).length)
}
