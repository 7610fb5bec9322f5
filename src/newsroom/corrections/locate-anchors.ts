import type { Anchor } from '../../domain/corrections/correction.js'
import { locateAnchor } from '../../domain/corrections/locate-anchor.js'
import { Refusal } from '../../domain/refusal.js'
import type { Queries } from '../../platform/database/work.js'
import { readDocuments } from './read-documents.js'

/**
 * Holds every anchor against the revision it names. Refuses with `anchor_not_found` or `anchor_ambiguous` and the JSON Pointer
 * of the first anchor that does not stand. The refusal may hold article text: only for callers who may read the revision.
 */
export async function locateAnchors(queries: Queries, articleId: string, anchors: readonly Anchor[]): Promise<void> {
  if (anchors.length === 0) return
  const documents = await readDocuments(
    queries,
    articleId,
    anchors.map(({ revision }) => revision),
  )
  for (const [index, anchor] of anchors.entries()) {
    const blocks = documents.get(anchor.revision)
    if (blocks === undefined) {
      throw new Refusal('anchor_not_found', 'An anchor names a revision of the article it is about.', [
        { path: `/anchors/${index}/revision`, message: `there is no revision ${anchor.revision}` },
      ])
    }
    locateAnchor(blocks, anchor, `/anchors/${index}`)
  }
}
