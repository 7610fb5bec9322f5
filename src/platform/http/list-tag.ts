import { createHash } from 'node:crypto'
import { entityTag } from './entity-tag.js'

/** The entity tag of a list, from the keys and versions of its items: equal lists have equal tags, and no word is in it. */
export function listTag(versions: readonly (string | number)[], next: string | null): string {
  const hash = createHash('sha256').update(JSON.stringify([versions, next]))
  return entityTag(hash.digest('base64url').slice(0, 22), 'list')
}
