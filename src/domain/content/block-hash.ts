import { createHash } from 'node:crypto'

/** SHA-256 over the UTF-8 bytes of a canonical JSON text: 32 bytes. A block's identity within its article. */
export function hashOf(canonical: string): Buffer {
  return createHash('sha256').update(canonical, 'utf8').digest()
}
