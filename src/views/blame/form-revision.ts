import type { BlamedBlockView } from './blame-view.js'

/**
 * The revision that gave a block its form, where none of its words came as late: it took words away, changed marks, addresses or
 * the order. Undefined where the words say it already.
 */
export function formRevision({ introducedIn, runs }: BlamedBlockView): number | undefined {
  return runs.some(({ revision }) => revision >= introducedIn) ? undefined : introducedIn
}
