import { errorStillPresent } from '../../domain/corrections/error-still-present.js'
import { Refusal } from '../../domain/refusal.js'
import type { Queries } from '../../platform/database/work.js'
import type { CorrectionRow } from './correction-row.js'
import { claimOf } from './correction-row.js'
import { readDocuments } from './read-documents.js'

/** Refuses with `fix_unknown` a fix in a revision that is not there. */
export function checkFixExists(fixedIn: number | null | undefined, head: number): void {
  if (fixedIn === null || fixedIn === undefined || fixedIn <= head) return
  throw new Refusal('fix_unknown', 'fixedIn names the revision of this article that puts the error right.', [
    { path: '/fixedIn', message: `there is no revision ${fixedIn}; the newest is ${head}` },
  ])
}

/**
 * Whether a correction may go out: only with a fix (`fix_missing`), one that is there (`fix_unknown`) and that, like the text
 * readers get from then on, has the wrong words no more (`error_still_present`). Other kinds may go out without a fix, and the
 * words they are about may stay: a retracted text stays readable.
 * `articleLive` is the live revision before the fix is released.
 */
export async function checkFix(
  queries: Queries,
  correction: CorrectionRow,
  article: { head: number; live: number },
): Promise<void> {
  checkFixExists(correction.fixedIn, article.head)
  if (correction.kind !== 'correction') return
  const { fixedIn } = correction
  if (fixedIn === null) {
    throw new Refusal(
      'fix_missing',
      'Name the revision that puts the error right as fixedIn; it is released with the notice.',
    )
  }
  const shown = Math.max(article.live, fixedIn)
  const documents = await readDocuments(queries, correction.articleId, [
    fixedIn,
    shown,
    ...correction.anchors.map(({ revision }) => revision),
  ])
  const document = (number: number) => documents.get(number) ?? []
  for (const [index, anchor] of correction.anchors.entries()) {
    // Words that were redacted stand nowhere any more.
    if (anchor.exact === null) continue
    const quote = {
      exact: anchor.exact,
      ...(anchor.prefix !== null && { prefix: anchor.prefix }),
      ...(anchor.suffix !== null && { suffix: anchor.suffix }),
    }
    for (const number of new Set([fixedIn, shown])) {
      if (!errorStillPresent(document(anchor.revision), quote, document(number), claimOf(correction))) continue
      throw new Refusal(
        'error_still_present',
        `Revision ${number} still has the wrong words. Save a revision without them and name it as fixedIn.`,
        [{ path: `/anchors/${index}`, message: `still stands in revision ${number}` }],
        { revision: number },
      )
    }
  }
}
