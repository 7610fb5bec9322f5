const space = new Set([' ', '\t', '\n', '\u3000'])
const stop = new Set(['。', '、', '！', '？', '，', '；'])
// Letters by category that extend the cluster before them: Thai and Lao AM, halfwidth voicing marks.
const joins = new Set(['\u0E33', '\u0EB3', '\uFF9E', '\uFF9F'])
const opens = /^[\p{L}\p{N}\p{P}\p{S}]$/u
const letter = /^\p{L}$/u

/**
 * Whether a text may be cut before the UTF-16 unit at `index` without a look at the rest: a word boundary and a grapheme
 * boundary whatever stands further away. True only after white space or a CJK stop and before a character of the basic plane
 * that opens a word, so many real boundaries are not found; none is found wrongly. The ends of the text are safe.
 * Source: UAX 29, rules WB3d, WB4, WB999, GB9, GB9a.
 */
export function isSafeCut(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  const before = text.charAt(index - 1)
  if (space.has(before)) {
    const code = text.charCodeAt(index)
    if (code < 0x7f) return code > 0x20
    return opens.test(text.charAt(index)) && !joins.has(text.charAt(index))
  }
  return stop.has(before) && letter.test(text.charAt(index)) && !joins.has(text.charAt(index))
}
