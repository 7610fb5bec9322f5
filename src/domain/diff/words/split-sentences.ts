import { cutText } from './cut-text.js'
import { textSegmenter } from './text-segmenter.js'

const window = 4096

/**
 * A text as sentences with the space that follows them (UAX 29), which put together are the text. A line feed ends a sentence.
 * Cost: linear in the text unless single sentences are longer than 4,096 units; about 0.3 µs a unit.
 */
export function splitSentences(text: string, language: string): string[] {
  return cutText(text, textSegmenter(language, 'sentence'), window, false)
}

/**
 * Where the sentences of a stretch of text end, and where the space behind each ends, as positions in the text, upwards, added to
 * `ends`. The space is a piece of its own: the last sentence of a paragraph is the same sentence when another follows it.
 */
export function sentenceEnds(
  text: string,
  language: string,
  start = 0,
  end = text.length,
  ends: number[] = [],
): number[] {
  let at = start
  for (const sentence of splitSentences(text.slice(start, end), language)) {
    const words = sentence.trimEnd().length
    if (words > 0 && words < sentence.length) ends.push(at + words)
    ends.push((at += sentence.length))
  }
  return ends
}
