const double = /[“”„‟«»‹›＂〝〞「」『』﹁﹂″]/gu
const single = /[‘’‚‛′ʼ＇´]/gu
const special = /[^\n\x20-\x7E]|[ ']|\.\.\.|--/u

/**
 * A text in one typography: quotation marks of any style, apostrophes, dashes, the ellipsis, no-break and other spaces, soft
 * hyphens and other marks of no width, fullwidth and halfwidth forms, composed letters. Words, digits and letter case stay. A
 * single quotation mark that is no apostrophe equals a double one; spaces inside French quotation marks and around dashes go.
 */
export function foldTypography(text: string): string {
  if (!special.test(text)) return text
  return (/[^\x00-\x7F]/u.test(text) ? foldSigns(text) : text)
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '"')
    .replace(/ ?--?-? (?=\S)| -(?=\s|$)|--/gu, '-')
    .replace(/ (?=[;:!?%»])/gu, '')
}

function foldSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\uFF61-\uFF9F]+/gu, (signs) => signs.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ')
    .replace(/« | »/gu, '"')
    .replace(double, '"')
    .replace(single, "'")
    .replace(/…/gu, '...')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
}

// Single plain spaces stay as they are: nearly all are, and each replacement costs.
const spaces = /\s{2,}|[^\S ]/gu

/** White space as a reader sees it: one space for any, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(spaces, ' ').trim()
}

/** A text without what is trivial about it: white space, typography, letter case. Not for code. */
export function foldText(text: string): string {
  return foldSpace(foldTypography(foldSpace(text))).toLowerCase()
}
