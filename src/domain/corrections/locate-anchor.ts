import type { Block } from '../content/content.js'
import { Refusal } from '../refusal.js'
import { contextOfQuote } from './context-of-quote.js'
import type { TextQuote } from './correction.js'
import { nearestWords } from './nearest-words.js'
import { type Occurrence, occurrencesOf } from './occurrences-of.js'

/**
 * Where a quote stands in a document: the one place that has `exact` in one block, right after `prefix` and right before
 * `suffix`. Marks do not part words. A quote may not span blocks (its context may): an error that does takes several anchors.
 *
 * Refuses with
 * - `anchor_not_found` when `exact` is not there, or is there once and in another context. Where words stand that differ only
 *   in case, accents, quotation marks or white space, or in their context, the member `nearest` is
 *   `{ block, start, end, exact }`: article text, so the caller must be one who may read the document.
 * - `anchor_ambiguous` when `exact` occurs more than once and the context does not settle which. The member `occurrences` is
 *   how often it occurs, whatever its context.
 *
 * `at` is the JSON Pointer of the anchor in the request. Cost: linear in the document.
 */
export function locateAnchor(blocks: readonly Block[], quote: TextQuote, at = ''): Occurrence {
  const all = occurrencesOf(blocks, quote.exact)
  const inContext = all.length === 0 ? [] : all.filter(contextOfQuote(blocks, quote))
  const [only, ...others] = inContext
  if (only !== undefined && others.length === 0) return only

  if (all.length > 1) {
    throw new Refusal(
      'anchor_ambiguous',
      `These words occur ${all.length} times. Send the words right before and right after them as prefix and suffix.`,
      [{ path: `${at}/exact`, message: `occurs ${all.length} times in the revision` }],
      { occurrences: all.length },
    )
  }
  const [elsewhere] = all
  const nearest = elsewhere === undefined ? nearestWords(blocks, quote.exact) : { ...elsewhere, exact: quote.exact }
  throw new Refusal(
    'anchor_not_found',
    elsewhere === undefined
      ? 'These words do not stand in one block of the revision. Copy them from it, and send one anchor for each block.'
      : 'These words stand in the revision, but not between this prefix and suffix.',
    [
      elsewhere === undefined
        ? { path: `${at}/exact`, message: 'is not in the revision' }
        : { path: at, message: 'prefix or suffix does not stand beside these words' },
    ],
    nearest === undefined ? {} : { nearest },
  )
}
