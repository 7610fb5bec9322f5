import { textSegmenter } from '../words/text-segmenter.js'

/** A text of at most about `length` UTF-16 units, cut between grapheme clusters, with an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  // A little further, so that the last cluster that fits is seen whole.
  const head = text.slice(0, length + 32)
  let end = 0
  for (const { index } of textSegmenter('en', 'grapheme').segment(head)) {
    if (index > length) break
    end = index
  }
  return `${head.slice(0, end)}…`
}
