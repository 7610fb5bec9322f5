import type { RefusalCode } from '../../domain/refusal.js'

/** What each code means and what the caller should do about it. */
export const problemAdvice: Record<RefusalCode, string> = {
  malformed_request:
    'The request could not be read: it is not well-formed JSON, not UTF-8, or nests too deep. Mend what wrote it; sending it again unchanged gives the same answer.',
  validation_failed:
    'A field is missing, of the wrong type, unknown or out of its bounds. `errors` names each place as a JSON Pointer; correct those and send again.',
  invalid_content:
    'The article holds text that cannot be kept as it is, such as a NUL or half of a surrogate pair, or a field that is too long. `errors` names the block; correct it and send again.',
  content_too_large:
    'An article holds at most 2 MB of text and 5,000 blocks, and takes new blocks in its first 262,143 revisions. Split it, move data that is no text elsewhere, or go on in a new article.',
  unauthenticated:
    'The request has no token where one is needed, or the token is unknown, expired or revoked. Ask an administrator for a new one; do not try again with the same.',
  forbidden:
    'You may know of it but not do this: your roles in this title do not include the verb. Ask an editor or an administrator.',
  self_approval:
    'No one approves their own correction, retraction or redaction. Ask a colleague whom the title’s policy names.',
  not_found:
    'There is nothing at this address, or nothing that you may know of: the answer is the same for both. Check the id, and whether the token is the right one.',
  not_acceptable: 'It does not come in any of the forms that Accept names. Leave Accept out, or ask for JSON.',
  unsupported_media_type: 'Bodies are JSON. Send Content-Type: application/json.',
  method_not_allowed: 'This resource does not take that method. The Allow header says which it takes.',
  payload_too_large: 'A request body is at most 5 MB. Nothing was read beyond that, and nothing was kept.',
  headers_too_large:
    'The address and the headers are at most 16 kB together. Send less in them, or put it into the body.',
  request_timeout: 'The request did not come whole within a minute. Nothing was kept; send it again.',
  slug_taken: 'Another article of this title has, or once had, that slug; or another title has it. Choose another.',
  slug_reserved: 'That slug is the name of a route. Choose another.',
  invalid_language: 'Send a BCP 47 language tag, such as en, pt-BR or zh-Hans.',
  invalid_time_zone: 'Send an IANA time zone, such as Europe/Amsterdam.',
  precondition_required:
    'This write needs If-Match, so that nobody is overwritten. Read the resource and send its ETag along.',
  precondition_malformed: 'If-Match takes entity tags in quotes, exactly as the ETag header gave them.',
  precondition_failed:
    'It was changed after you read it, or the tag is weak. Read it again and repeat your change on what is there now. On a save, `conflict` shows both changes, and `merged` the two together where they do not touch.',
  idempotency_key_malformed: 'Idempotency-Key takes one quoted string of 1 to 255 characters, such as "8e03978e".',
  idempotency_key_reused:
    'This key was used for a request with another body. A key belongs to one request: take a new one.',
  idempotency_in_progress: 'The first request with this key is still running. Ask again in a second.',
  invalid_cursor: 'The cursor is none of this list’s. Take it from `next` of the page before, or start without one.',
  illegal_transition:
    'It cannot go from its state to the one asked for. `legal` lists what is possible now; read it again, since somebody may have moved it on.',
  not_a_draft: 'Only a draft can be changed. Supersede what is published.',
  not_forward:
    'Releases go forward, and this revision is not newer than the live one. To go back, restore the earlier revision and release the new one.',
  not_released: 'It takes an article that readers have seen, and this one was never released.',
  anchor_not_found:
    'The quoted words do not stand in that revision. Copy them as they are, from one block, and check the number.',
  anchor_ambiguous:
    'The quoted words stand there more than once. Send what stands before and after them as prefix and suffix.',
  fix_missing: 'A correction is published with the revision that puts it right. Set fixedIn first.',
  fix_unknown: 'fixedIn names no revision of this article, or one that came before the error. Check the number.',
  error_still_present:
    'The fixed or live text still has the wrong words. Save a revision without them and set it as fixedIn.',
  redacted: 'It holds words that were redacted, and they cannot be brought back. Save the text anew without them.',
  withheld: 'The article is withheld. End the hold first.',
  rate_limited: 'Too many requests. Wait for the seconds that Retry-After says.',
  unavailable:
    'The database cannot be reached for the moment. Nothing was kept; send the request again after Retry-After.',
  internal_error:
    'An error of ours, which was logged. Nothing half-done was kept. Send it again once; if it stays, tell whoever runs the service when it happened.',
}
