import { isReserved, slugLimit } from './slug-grammar.js'

/** What stands for a letter that has no plain one inside it, in all languages and in those that write it their own way. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
  ə: 'e',
}
const own: Record<string, Record<string, string>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
  da: { ø: 'oe', å: 'aa' },
  nb: { ø: 'oe', å: 'aa' },
  nn: { ø: 'oe', å: 'aa' },
  no: { ø: 'oe', å: 'aa' },
}

/** `letter` is a Latin letter with the marks that follow it. */
function plainLetter(letter: string, language: string): string {
  const base = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  const names = own[language] ?? {}
  return names[letter] ?? names[base] ?? plain[base] ?? base
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The beginning of a slug that fits: whole words where there are any, whole graphemes otherwise. */
function fitted(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > slugLimit) break
    slug = longer
  }
  if (slug !== '' || words[0] === undefined) return slug
  for (const { segment } of graphemes.segment(words[0])) {
    if (slug.length + segment.length > slugLimit) break
    slug += segment
  }
  return slug
}

/**
 * A slug for a headline: Latin letters as ASCII, as the language writes them without their marks (`ü` is `ue` in German and `u`
 * in Turkish); letters and digits of other scripts as they are; all else parts words. Lower case, at most 80 units, cut
 * between words where it can be. Always passes `checkSlug` for an article: a headline without a letter gives `article`, and a
 * reserved word is numbered. Says nothing of whether the slug is taken. Cost: linear in the headline.
 *
 * `language` is a canonical BCP 47 tag.
 */
export function slugFrom(headline: string, language: string): string {
  const [primary = 'und'] = language.split('-')
  const words = headline
    .normalize('NFKC')
    .toLocaleLowerCase(language)
    // Apostrophes and what is not seen do not part words, nor do a keycap and Arabic's stretching line.
    .replaceAll(/['’ʼ`´\u{640}\p{Default_Ignorable_Code_Point}]|\u{20e3}/gu, '')
    .normalize('NFC')
    // Only Latin letters lose their marks: elsewhere a mark makes another letter (й, が, कि).
    .replaceAll(/\p{Script=Latin}\p{M}*/gu, (letter) => plainLetter(letter, primary))
    .split(/[^\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/^\p{M}+/u, ''))
    .filter((word) => word !== '')
  const slug = fitted(words) || 'article'
  return isReserved(slug, 'article') ? `${slug}-1` : slug
}
