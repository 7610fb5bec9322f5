const singleQuotes = /[‘’‚‛′`´]/g
const doubleQuotes = /[“”„‟″«»]/g
// Soft hyphens, zero width spaces and direction marks: nobody sees or retypes them. Joiners stay, emoji and Persian need them.
const unseen = /[\u00AD\u200B\u200E\u200F\uFEFF]/g

/**
 * A text as phrases are compared: canonically composed, each run of white space one space, typographic quotation marks and
 * apostrophes as on a typewriter, without what cannot be seen. Without case it is the lower case of Unicode in no language:
 * the final sigma counts as a sigma, and `İ` as an `i` with a dot above, so that its length changes: what is found are texts, not
 * offsets. Dashes, accents and `ß` stay what they are. Cost: linear.
 */
export function foldPhrase(text: string, ignoreCase: boolean): string {
  const folded = text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(singleQuotes, "'")
    .replaceAll(doubleQuotes, '"')
  return ignoreCase ? folded.toLowerCase().replaceAll('ς', 'σ') : folded
}
