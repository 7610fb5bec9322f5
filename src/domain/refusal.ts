/**
 * Every way in which Corrigenda says no, as a closed set. A code is stable: clients branch on it. The HTTP status of each
 * stands in one place (`platform/http/problem-statuses.ts`), and what a caller should do in `docs/api.md`.
 */
export const refusalCodes = [
  'malformed_request',
  'validation_failed',
  'invalid_content',
  'content_too_large',
  'unauthenticated',
  'forbidden',
  'self_approval',
  'not_found',
  'not_acceptable',
  'unsupported_media_type',
  'method_not_allowed',
  'payload_too_large',
  'headers_too_large',
  'request_timeout',
  'slug_taken',
  'slug_reserved',
  'invalid_language',
  'invalid_time_zone',
  'precondition_required',
  'precondition_malformed',
  'precondition_failed',
  'idempotency_key_malformed',
  'idempotency_key_reused',
  'idempotency_in_progress',
  'invalid_cursor',
  'illegal_transition',
  'not_a_draft',
  'not_forward',
  'not_released',
  'anchor_not_found',
  'anchor_ambiguous',
  'fix_missing',
  'fix_unknown',
  'error_still_present',
  'redacted',
  'withheld',
  'rate_limited',
  'unavailable',
  'internal_error',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** One thing wrong in what was sent. `path` is a JSON Pointer (RFC 6901) into the request: `/content/body/3/runs/0/text`. */
export interface RefusalError {
  path: string
  message: string
}

/**
 * A typed no. `detail` is a sentence for the person who reads it and says what to do; it never repeats article text, which the
 * caller may not be allowed to see. `members` are extra members of the problem document (RFC 9457, 3.2), such as `conflict`.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
    readonly errors: RefusalError[] = [],
    readonly members: Record<string, unknown> = {},
  ) {
    super(`${code}: ${detail}`)
    this.name = 'Refusal'
  }
}
