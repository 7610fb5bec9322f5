import type { RefusalError } from './refusal.js'

type PathSegment = PropertyKey | { key: PropertyKey }

/** An issue as zod gives it: `keys` are the unknown ones of the object at `path`. */
export interface Issue {
  message: string
  path?: readonly PathSegment[] | undefined
  keys?: readonly string[]
}

/** How many errors one refusal lists. */
export const shownErrors = 50

/** A path as a JSON Pointer (RFC 6901). */
function pointerOf(path: readonly PathSegment[]): string {
  return path
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

/** An issue as the errors of a refusal, one for each unknown field. */
export function errorsOf({ path = [], keys, message }: Issue): RefusalError[] {
  if (keys === undefined) return [{ path: pointerOf(path), message }]
  return keys.slice(0, shownErrors).map((key) => unknownField([...path, key]))
}

export const unknownField = (path: readonly PathSegment[]): RefusalError => ({
  path: pointerOf(path),
  message: 'is not a field of the contract',
})
