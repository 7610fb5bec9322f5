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
const opening = new RegExp(`[${Object.keys(closing).join('')}]`, 'u')
const mark = /["“”„‟«»‹›「」『』﹁﹂‘’‚＂]/gu
const letter = /[\p{L}\p{N}]/u

/** Whether a text has any mark that may open a quotation. */
export function mayQuote(text: string): boolean {
  return opening.test(text)
}

/**
 * What stands inside quotation marks of any style in a text, marks not included, in order. The outermost marks count. A quotation
 * that is not closed goes on to the end of the text, as in one of several paragraphs; not one with straight marks, of which one
 * alone says nothing. Cost: linear.
 */
export function quotationsIn(text: string): Range[] {
  const found: Range[] = []
  let open: { at: number; mark: string } | undefined
  mark.lastIndex = 0
  // An expression finds the next mark several times faster than a loop over the units.
  while (mark.test(text)) {
    const index = mark.lastIndex - 1
    const sign = text.charAt(index)
    const last = text.charAt(index - 1)
    const inWord = (): boolean => index > 0 && letter.test(last) && letter.test(text.charAt(index + 1))
    if (open === undefined) {
      const opens = sign in closing && !inWord() && !('"»‘'.includes(sign) && index > 0 && letter.test(last))
      // Inches, and the attributes of markup.
      if (opens && !(sign === '"' && /[\p{Nd}=]/u.test(last))) open = { at: index + 1, mark: sign }
    } else if (closing[open.mark]!.includes(sign) && !('’‘'.includes(sign) && inWord())) {
      found.push({ start: open.at, end: index })
      open = undefined
    }
  }
  if (open !== undefined && !'"»‘‚＂'.includes(open.mark)) found.push({ start: open.at, end: text.length })
  return found
}
