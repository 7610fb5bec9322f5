import type { Block } from '../content/content.js'
import { textOf } from '../content/block-text.js'
import type { Occurrence } from './occurrences-of.js'

/** In UTF-16 units. Folding takes up to a second per million of them, too much to spend on a refusal. */
const documentLimit = 200_000

const singleQuotes = /[‘’‚‛′`´]/
const doubleQuotes = /[“”„‟″«»]/
const dashes = /[‐‑‒–—―−]/

function foldedCharacter(character: string): string {
  if (/\s/.test(character)) return ' '
  if (singleQuotes.test(character)) return "'"
  if (doubleQuotes.test(character)) return '"'
  if (dashes.test(character)) return '-'
  return character
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u00ad\u200b\u200e\u200f\ufeff]/g, '')
    .toLowerCase()
}

/** The text without what people do not see or retype, and for each unit of it where its character stood. */
function folded(text: string): { text: string; starts: number[]; ends: number[] } {
  let result = ''
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of text) {
    const end = offset + character.length
    for (const unit of foldedCharacter(character).split('')) {
      if (unit === ' ' && result.endsWith(' ')) continue
      result += unit
      starts.push(offset)
      ends.push(end)
    }
    offset = end
  }
  return { text: result, starts, ends }
}

/**
 * The first place where words stand but for letter case, accents, kind of quotation mark or dash, and white space: the usual
 * reason why words that an editor sees are not found. `undefined` when there is none, or when the document is longer than
 * 200,000 units. Cost: linear in the document.
 */
export function nearestWords(blocks: readonly Block[], exact: string): (Occurrence & { exact: string }) | undefined {
  const texts = blocks.map(textOf)
  const wanted = folded(exact).text.trim()
  if (wanted === '' || texts.reduce((sum, text) => sum + text.length, 0) > documentLimit) return undefined
  for (const [block, text] of texts.entries()) {
    const candidate = folded(text)
    const index = candidate.text.indexOf(wanted)
    const start = candidate.starts[index]
    const end = candidate.ends[index + wanted.length - 1]
    if (start !== undefined && end !== undefined) return { block, start, end, exact: text.slice(start, end) }
  }
  return undefined
}
