import type { Range } from './changes.js'

const closing: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  '＂': '＂',
}
const mark = /["“”„‟«»‹›「」『』﹁﹂‘’‚＂]/gu
const letter = /[\p{L}\p{N}]/u

/** Whether a text has any mark that may open a quotation. */
export function mayQuote(text: string): boolean {
  return /["“„‟«»‹「『﹁‘‚＂]/u.test(text)
}

/**
 * What stands inside quotation marks of any style in a text, marks not included, in order. The outermost marks count. A quotation
 * that is not closed goes on to the end of the text, as in one of several paragraphs; not one with straight marks, of which one
 * alone says nothing. Cost: linear.
 */
export function quotationsIn(text: string): Range[] {
  const found: Range[] = []
  let open: { at: number; mark: string } | undefined
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const [last, next] = [text.charAt(index - 1), text.charAt(index + 1)]
    const inWord = index > 0 && letter.test(last) && letter.test(next)
    if (open === undefined) {
      const opens = sign in closing && !inWord && !(/["»‘]/u.test(sign) && index > 0 && letter.test(last))
      // Inches, and the attributes of markup.
      if (opens && !(sign === '"' && /[\p{Nd}=]/u.test(last))) open = { at: index + 1, mark: sign }
    } else if (closing[open.mark]!.includes(sign) && !(inWord && /[’‘]/u.test(sign))) {
      found.push({ start: open.at, end: index })
      open = undefined
    }
  }
  if (open !== undefined && !/["»‘‚＂]/u.test(open.mark)) found.push({ start: open.at, end: text.length })
  return found
}
