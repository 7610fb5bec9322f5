import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../domain/refusal.js'

/** How deep a request may nest. The deepest that the contract needs is a table's runs, at 8. */
const maximumDepth = 64

/** In bytes. */
const largeBody = 500_000

const malformed = (detail: string): Refusal => new Refusal('malformed_request', detail)

/**
 * Reads JSON bodies. Fastify's own parser replaces bytes that are not UTF-8 with U+FFFD and so would keep words that nobody
 * wrote; this one refuses them, and nesting bombs before they are built.
 */
export function readJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    /^application\/(?:[\w.+-]+\+)?json(?:\s*;.*)?$/i,
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      if (request.headers['idempotency-key'] !== undefined) request.bodyBytes = body
      try {
        const parsed = parseJson(body)
        // What comes next holds it against its schema: a large one in a turn of its own.
        if (body.length <= largeBody) done(null, parsed)
        else setImmediate(() => done(null, parsed))
      } catch (error) {
        done(error instanceof Error ? error : malformed('The body could not be read.'))
      }
    },
  )
}

export function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw malformed('The body is not UTF-8. Nothing was changed or guessed; send it again as UTF-8.')
  }
  checkDepth(text)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw malformed('The body is not well-formed JSON.')
  }
}

function checkDepth(text: string): void {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (inString) {
      if (unit === 0x5c) index++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > maximumDepth) throw malformed(`The body nests deeper than ${maximumDepth} levels.`)
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
}
