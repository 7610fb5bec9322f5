import { createHash, randomBytes } from 'node:crypto'

const secretBytes = 32

/** What a token of ours looks like: nothing else is worth a question to the database. */
export const tokenShape = /^corr_[A-Za-z0-9_-]{43}$/

/** A new bearer token. From the system's own randomness, not from the unit of work's: a replayed one must not repeat secrets. */
export const newToken = (): string => `corr_${randomBytes(secretBytes).toString('base64url')}`

/** What is kept of a token: SHA-256. 32 random bytes cannot be guessed, so a slow hash would only slow each request. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()
