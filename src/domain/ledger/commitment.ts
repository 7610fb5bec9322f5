import { createHash } from 'node:crypto'

/**
 * What an event says about words without saying them: SHA-256 over a 16-byte random salt and the UTF-8 text, in base64. The
 * salt stands beside the words and goes with them when they are redacted; after that the commitment confirms no guess (L3).
 */
export function commitmentTo(salt: Uint8Array, text: string): string {
  return createHash('sha256').update(salt).update(text, 'utf8').digest('base64')
}

/** The hash of a list of block ordinals, in base64. Ordinals are not words, so it needs no salt. */
export function hashOfBlockList(blocks: readonly number[]): string {
  return createHash('sha256').update(blocks.join(',')).digest('base64')
}

/** The first eight bytes of the same hash as a signed integer: finds an equal list without comparing lists. */
export function fingerprintOf(blocks: readonly number[]): bigint {
  return createHash('sha256').update(blocks.join(',')).digest().readBigInt64BE(0)
}
