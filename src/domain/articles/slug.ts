import { Refusal } from '../refusal.js'
import { isReserved, isWellFormed, slugLimit, type SlugOf, slugShape } from './slug-grammar.js'

export { slugFrom } from './slug-from.js'

function check(slug: string, of: SlugOf, at: string): void {
  if (isReserved(slug, of)) {
    throw new Refusal('slug_reserved', 'This slug names a route of the service. Choose another one.', [
      { path: at, message: 'is reserved' },
    ])
  }
  if (!isWellFormed(slug, of)) {
    throw new Refusal('validation_failed', `A slug is made of ${slugShape[of]}, ${slugLimit} at most.`, [
      { path: at, message: `must be ${slugShape[of]}, ${slugLimit} at most` },
    ])
  }
}

/**
 * Holds the slug of an article against the grammar and the routes under a title. Refuses with `slug_reserved` or
 * `validation_failed`; `at` is its JSON Pointer.
 */
export function checkSlug(slug: string, at = '/slug'): void {
  check(slug, 'article', at)
}

/** The same for the slug of a publication, which stands beside the routes at the root and is ASCII. */
export function checkPublicationSlug(slug: string, at = '/slug'): void {
  check(slug, 'publication', at)
}
