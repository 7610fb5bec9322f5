import { createHash } from 'node:crypto'
import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../domain/policy/can.js'
import { Refusal } from '../../domain/refusal.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard when a valid token came along. */
    actor?: Actor
    /** The body's bytes as they came, kept only when an Idempotency-Key needs them. */
    bodyBytes?: Buffer
  }
}

/** A request as the newsroom sees it: who calls, and the headers that decide what a write does. */
export interface Call {
  actor: Actor | undefined
  method: string
  /** Path without query. */
  path: string
  /** Path with query. */
  url: string
  ifMatch: string | undefined
  idempotencyKey: string | undefined
  /** SHA-256 of the body and of If-Match. */
  requestHash(): Buffer
  accept: string | undefined
}

// A structured-field string (RFC 8941, 3.3.3): printable ASCII in quotes, with quotes and backslashes escaped.
const structuredString = /^ *"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)" *$/
const maximumKeyLength = 255

function idempotencyKeyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  const key = typeof header === 'string' ? structuredString.exec(header)?.[1]?.replace(/\\(["\\])/g, '$1') : undefined
  if (key === undefined || key.length === 0 || key.length > maximumKeyLength) {
    throw new Refusal(
      'idempotency_key_malformed',
      'Idempotency-Key takes one quoted string of 1 to 255 characters, such as "8e03978e".',
    )
  }
  return key
}

export function callOf(request: FastifyRequest): Call {
  const { method, url, headers, actor } = request
  const question = url.indexOf('?')
  const ifMatch = headers['if-match']
  return {
    actor,
    method,
    path: question < 0 ? url : url.slice(0, question),
    url,
    ifMatch,
    idempotencyKey: method === 'POST' ? idempotencyKeyOf(headers['idempotency-key']) : undefined,
    requestHash: () =>
      createHash('sha256')
        .update(request.bodyBytes ?? '')
        .update(`\n${ifMatch ?? ''}`)
        .digest(),
    accept: headers.accept,
  }
}

/** The current request as a `Call`. */
export const TheCall = createParamDecorator((_: unknown, context: ExecutionContext): Call =>
  callOf(context.switchToHttp().getRequest<FastifyRequest>()),
)

/** The account of a call that a guard let through with a token. */
export function actorOf(call: Call): Actor {
  if (call.actor === undefined) throw new Refusal('unauthenticated', 'Send a token: Authorization: Bearer corr_…')
  return call.actor
}
