import { entityTag } from '../../platform/http/entity-tag.js'
import type { Audience } from '../../platform/security/permit.js'

/** The version part of a revision's tag: its words change only when a redaction empties some of them. */
export function versionOf(number: number, redactions: number): string {
  return `${number}.${redactions}`
}

/** A reader's view also shows its neighbours and who wrote it as policy has it, so the article's version stands in the representation. */
export function revisionTag(
  revision: { number: number; redactions: number; articleVersion: number },
  audience: Audience,
  form: string,
): string {
  const view = audience === 'staff' ? 'staff' : `public${revision.articleVersion}`
  return entityTag(versionOf(revision.number, revision.redactions), `${view}.${form}`)
}
