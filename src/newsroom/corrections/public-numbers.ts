import type { Anchor } from '../../domain/corrections/correction.js'
import type { AnchorRow, CorrectionRow } from './correction-row.js'

/**
 * Where readers can find an anchor's words: in the first release from the anchor's own revision on that has them, otherwise in
 * the last one before it. Words that no release had are nothing to readers (P1). What stood around the words is told only
 * where the anchor's own revision was released: in another one it may have been different, or never public.
 */
function publicAnchor({ revision, exact, prefix, suffix, carriedBy }: AnchorRow): Anchor | undefined {
  const released = carriedBy.find((number) => number >= revision) ?? carriedBy.at(-1)
  if (released === undefined || exact === null) return undefined
  if (released !== revision) return { revision: released, exact }
  return { revision, exact, ...(prefix !== null && { prefix }), ...(suffix !== null && { suffix }) }
}

/** A correction's revision numbers as readers may know them: every one of them was released (P1). */
export interface PublicNumbers {
  anchors: Anchor[]
  introducedIn: number | null
  fixedIn: number | null
}

export function publicNumbers(row: Pick<CorrectionRow, 'anchors' | 'introducedIn' | 'fixedReleased'>): PublicNumbers {
  const { introducedIn } = row
  const firsts = row.anchors.flatMap(({ carriedBy }) => carriedBy.find((number) => number >= (introducedIn ?? 0)) ?? [])
  return {
    anchors: row.anchors.flatMap((anchor) => publicAnchor(anchor) ?? []),
    introducedIn: introducedIn === null || firsts.length === 0 ? null : Math.min(...firsts),
    fixedIn: row.fixedReleased,
  }
}
