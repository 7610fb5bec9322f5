import type { Lexicon } from '../substance/lexicon.js'
import { editDistance } from './edit-distance.js'
import { confusable } from './words/confusable.js'

const word = /^\p{L}[\p{L}\p{M}]*$/u
const prefixes = /^(?:un|in|im|il|ir|dis|de|re|non|mis|über|unter|ent|ver|be|er|dé|mé|des|не)(?=\p{L}{3})/u

/**
 * Whether one word is a misspelling of the other, which of the two does not matter: at most one letter more, less, other or swapped,
 * two in words of eight letters and more; four letters at least. The first letter stays, and so does the last, as endings carry
 * number and tense. Never where either word means something to the rules of substance, or where both are words that are easily
 * taken for each other, or differ by a prefix.
 *
 * No dictionary is asked: two real words that differ by one letter within (and are not listed) pass as a typo.
 */
export function isTypo(before: string, after: string, lexicon: Lexicon): boolean {
  if (!word.test(before) || !word.test(after)) return false
  const [one, other] = [before.toLowerCase(), after.toLowerCase()]
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || (shorter === 4 && one.length !== other.length)) return false
  if (before[0] !== after[0]) return false
  if (/^\p{Lu}/u.test(before) && !(lexicon.language === 'de' && shorter >= 8)) return false
  if (lexicon.words.has(one) || lexicon.words.has(other)) return false
  if (confusable(lexicon.language, one) && confusable(lexicon.language, other)) return false
  if (one.replace(prefixes, '') === other || other.replace(prefixes, '') === one) return false
  const distance = editDistance(one, other, 2)
  if (distance > (shorter >= 8 ? 2 : 1)) return false
  const ends = one.at(-1) === other.at(-1)
  return ends || (one.length === other.length && one.slice(0, -2) === other.slice(0, -2) && one.at(-1) === other.at(-2))
}
