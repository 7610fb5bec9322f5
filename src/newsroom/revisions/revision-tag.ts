import { entityTag } from '../../platform/http/entity-tag.js'
import type { Audience } from '../../platform/security/permit.js'

/** The version part of a revision's tag: its words change only when a redaction empties some of them. */
export function versionOf(number: number, redactions: number): string {
  return `${number}.${redactions}`
}

/** What of a revision's tag its views depend on beside its words. */
export interface TaggedRevision {
  number: number
  redactions: number
  articleVersion: number
  /** Raised by every change of the policy, so of whether readers see who wrote it. */
  publicationVersion: number
  /** Raised by every change of the author's account, so of the name. */
  authorVersion: number
}

/**
 * The representation names what a view shows beside the words: to both audiences who wrote it, to readers also its neighbours,
 * and the author as the policy has it.
 */
export function revisionTag(revision: TaggedRevision, audience: Audience, form: string): string {
  const { articleVersion, publicationVersion, authorVersion } = revision
  const view = audience === 'staff' ? 'staff' : `public${articleVersion}.${publicationVersion}`
  return entityTag(versionOf(revision.number, revision.redactions), `${view}.${authorVersion}.${form}`)
}
