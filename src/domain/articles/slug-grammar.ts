/** What a slug looks like, and which ones name a route. */

/** In UTF-16 units. */
export const slugLimit = 80

/** Slugs that name a route. Publications stand at the root, articles under their title. */
const reserved = {
  publication: new Set(
    'v1 docs desk embed timegate timemap ledger health metrics assets openapi.json favicon.ico robots.txt constructor prototype'.split(
      ' ',
    ),
  ),
  article: new Set(['corrections', 'verify']),
}
export type SlugOf = keyof typeof reserved

const letter = '[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}]'
const word = `${letter}(?:${letter}|\\p{M})*`
const grammar = {
  // ASCII: a title's slug stands in headers and in the name of its ledger.
  publication: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  article: new RegExp(`^${word}(?:-${word})*$`, 'u'),
}
/** Fillers and selectors that are letters or marks to Unicode, but that nobody sees. */
const unseen = /\p{Default_Ignorable_Code_Point}/u

/** The grammar in words. */
export const slugShape = {
  publication: 'small letters a to z, digits and single hyphens between them',
  article: 'small letters of any script, digits and single hyphens between them, in Unicode NFC',
}

/** Whether a slug names a route, and so can name nothing else. */
export function isReserved(slug: string, of: SlugOf): boolean {
  return reserved[of].has(slug)
}

/** Whether a slug is made of words of small letters and digits, joined by single hyphens, in NFC so that no two look the same and differ. Cost: constant. */
export function isWellFormed(slug: string, of: SlugOf): boolean {
  return slug.length <= slugLimit && slug === slug.normalize('NFC') && grammar[of].test(slug) && !unseen.test(slug)
}
