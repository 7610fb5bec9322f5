import { Refusal } from '../../domain/refusal.js'

/**
 * Strong entity tags (RFC 9110, 8.8.3) of the form `"<version>-<representation>"`. The version part counts changes and is never
 * derived from words; the representation part tells JSON from HTML and a reader's view from an editor's.
 */
export function entityTag(version: string | number, representation: string): string {
  return `"${version}-${representation}"`
}

const listOfTags = /^\s*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)*)$/
const oneTag = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g

const versionPart = (opaque: string): string =>
  opaque.slice(0, opaque.lastIndexOf('-') < 0 ? undefined : opaque.lastIndexOf('-'))

/**
 * Holds an `If-Match` header against the current version. Throws `precondition_required` (428) without one,
 * `precondition_malformed` (400) when it is no list of tags, and otherwise tells whether a strong tag of that version is in it.
 * `*` matches whatever is there. `staleVersion` is the version part that the caller had, for the picture of the conflict.
 */
export function matchVersion(
  header: string | undefined,
  current: string | number,
): { matches: boolean; staleVersion?: string } {
  if (header === undefined) {
    throw new Refusal(
      'precondition_required',
      'Send the ETag of what you edited as If-Match, so that nobody is overwritten.',
    )
  }
  if (header.trim() === '*') return { matches: true }
  if (!listOfTags.test(header)) {
    throw new Refusal('precondition_malformed', 'If-Match takes quoted entity tags, as the ETag header gave them.')
  }
  let stale: string | undefined
  for (const [, weak, opaque = ''] of header.matchAll(oneTag)) {
    const version = versionPart(opaque)
    // Weak tags never match in If-Match (RFC 9110, 13.1.1).
    if (!weak && version === String(current)) return { matches: true }
    stale ??= version
  }
  return { matches: false, ...(stale !== undefined && { staleVersion: stale }) }
}

/** `matchVersion` for resources without a three-way picture: throws `precondition_failed` (412) when stale. */
export function requireVersion(header: string | undefined, current: string | number): void {
  if (matchVersion(header, current).matches) return
  throw new Refusal('precondition_failed', 'It was changed since you read it. Read it again and repeat your change.')
}

/** Whether `If-None-Match` holds the tag (weak comparison, RFC 9110, 13.1.2): then the answer is 304. */
export function noneMatch(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  if (header === tag || header.trim() === '*') return true
  for (const [, , opaque] of header.matchAll(oneTag)) if (`"${opaque}"` === tag) return true
  return false
}
