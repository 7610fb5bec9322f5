import { foldTypography } from '../trivial/fold-typography.js'
import { type Change, type ChangedText, firstReaching, type Range, type Side } from './changes.js'
import type { Finding } from './finding.js'
import { mayQuote, quotationsIn } from './quotations.js'

/** Longest text in which quotation marks are paired. */
const longest = 20_000

/**
 * Words that changed inside quotation marks, or words that came to stand in them or no longer do. Quotations are told apart by the
 * words they share; one in another style of marks, or with other typography, is the same. In a `quote` block all is quoted.
 */
export function findQuotes({ before, after, changes }: ChangedText, whole: boolean): Finding[] {
  if (before.length + after.length > 2 * longest) return []
  if (whole) return quotePair(quoteOf(before), quoteOf(after))
  if (changes.length === 0 || !mayQuoteChange(before, after, changes)) return []
  const [quotes, left] = [touchedQuotes(before, changes, 'before'), touchedQuotes(after, changes, 'after')]
  if (quotes.length + left.length > 2 && wordsOf(quotes) === wordsOf(left)) return []
  const found: Finding[] = []
  for (const quote of quotes) {
    const equal = left.findIndex(({ folded }) => folded === quote.folded)
    const at =
      equal >= 0 ? equal : left.findIndex((each) => each.changes.some((change) => quote.changes.includes(change)))
    const [other] = at < 0 ? [] : left.splice(at, 1)
    found.push(...quotePair(quote, other))
  }
  for (const quote of left) found.push(...quotePair(undefined, quote))
  return found
}

interface Quote {
  text: string
  /** Without what is a matter of style. */
  folded: string
}

const quoteOf = (text: string): Quote => ({ text, folded: foldQuote(text) })

/** The quotations of a text that a change takes from or adds to, each with the indexes of those changes. */
function touchedQuotes(text: string, changes: readonly Change[], side: Side): (Quote & { changes: number[] })[] {
  const ranges = changes.map((change) => change[side])
  return quotationsIn(text).flatMap((quote) => {
    const by: number[] = []
    for (let index = firstReaching(ranges, quote.start - 1); index < ranges.length; index++) {
      const range = ranges[index]!
      if (range.start > quote.end) break
      if (isInside(range, quote) || isBesideMark(range, quote)) by.push(index)
    }
    return by.length === 0 ? [] : [{ ...quoteOf(text.slice(quote.start, quote.end)), changes: by }]
  })
}

/** "We are ready," she said. "We will win." has the words of "We are ready. We will win," she said. */
function wordsOf(quotes: readonly Quote[]): string {
  return quotes
    .map(({ folded }) => folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .join(' ')
    .replace(/ +/gu, ' ')
    .trim()
}

/** Whether anything may be quoted where the texts changed. What stands before the first change is the same in both. */
function mayQuoteChange(before: string, after: string, changes: readonly Change[]): boolean {
  const [first, last] = [changes[0]!, changes.at(-1)!]
  return mayQuote(before.slice(0, last.before.end + 1)) || mayQuote(after.slice(first.after.start, last.after.end + 1))
}

/** Whether a change takes from a quotation or adds to it. */
function isInside({ start, end }: Range, quote: Range): boolean {
  return start === end ? start > quote.start && start < quote.end : start < quote.end && end > quote.start
}

/** A change that ends or begins at a quotation mark may have brought or taken the mark alone. */
function isBesideMark({ start, end }: Range, quote: Range): boolean {
  return end > start && ((start < quote.start && end >= quote.start) || (start <= quote.end && end > quote.end))
}

function quotePair(before: Quote | undefined, after: Quote | undefined): Finding[] {
  const [one, other] = [before?.folded ?? '', after?.folded ?? '']
  if (one === other) return []
  return [
    { code: 'quote', ...(one === '' ? {} : { before: before!.text }), ...(other === '' ? {} : { after: after!.text }) },
  ]
}

/** The words alone: where a comma stands at the end of a quotation is a matter of style. */
function foldQuote(text: string): string {
  return foldTypography(text)
    .toLowerCase()
    .replace(/[\s,.;:]+$/u, '')
    .replace(/^\s+/u, '')
    .replace(/\s+/gu, ' ')
}
