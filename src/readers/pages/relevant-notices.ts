import type { PublicNotice } from '../../newsroom/corrections/index.js'

/**
 * The notices about what one version says. With quoted words: those whose wrong words it carried. Without any: a retraction is
 * about every version, another notice about those before the fix, and an update about none: it tells of news, not of an error.
 */
export function noticesAboutVersion(notices: readonly PublicNotice[], revision: number): PublicNotice[] {
  return notices.filter(({ kind, exposure, fixedIn }) => {
    if (kind === 'retraction') return true
    if (exposure !== undefined) return exposure.intervals.some((interval) => interval.revision === revision)
    return kind !== 'update' && revision < (fixedIn ?? Infinity)
  })
}

/** The notices about what changed between two versions, whichever of them is the older: those whose fix lies between. */
export function noticesAboutChange(notices: readonly PublicNotice[], from: number, to: number): PublicNotice[] {
  const [older, newer] = [Math.min(from, to), Math.max(from, to)]
  return notices.filter(
    ({ state, fixedIn }) => state === 'published' && fixedIn !== null && older < fixedIn && fixedIn <= newer,
  )
}
