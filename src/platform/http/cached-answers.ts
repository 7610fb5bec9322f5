import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnswerCache } from '../cache/answer-cache.js'
import { noneMatch } from './entity-tag.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The cache's moment when the request came, if its answer may be kept. */
    cacheMoment?: number
  }
}

const cacheKey = (request: FastifyRequest): string => `${request.headers.accept ?? ''}\n${request.url}`

/** Headers that belong to one sending, not to the answer. */
const ofOneSending = /^(ratelimit|date|connection|keep-alive|transfer-encoding|content-length|x-request-id)/

/**
 * Answers public GETs from memory before any handler runs, and keeps what handlers answer for the next one. Only answers that
 * name their surrogate keys are kept, and only for callers who sent neither token nor cookie.
 */
export function answerFromCache(server: FastifyInstance, cache: AnswerCache): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { headers } = request
    if (request.method !== 'GET' || headers.authorization !== undefined || headers.cookie !== undefined) {
      done()
      return
    }
    const kept = cache.find(cacheKey(request))
    if (kept === undefined) {
      request.cacheMoment = cache.moment()
      done()
      return
    }
    void reply.headers(kept.headers)
    if (noneMatch(headers['if-none-match'], kept.tag)) void reply.status(304).send()
    else void reply.send(kept.body)
  })
  server.addHook('onSend', (request, reply, payload, done) => {
    keep(cache, request, reply, payload)
    done(null, payload)
  })
}

function keep(cache: AnswerCache, request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  if (request.cacheMoment === undefined || reply.statusCode !== 200 || typeof payload !== 'string') return
  const { 'surrogate-key': keys, etag } = reply.getHeaders()
  if (typeof keys !== 'string' || typeof etag !== 'string') return
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).filter(
      (header): header is [string, string] => typeof header[1] === 'string' && !ofOneSending.test(header[0]),
    ),
  )
  cache.keep(cacheKey(request), { headers, body: payload, tag: etag }, keys.split(' '), request.cacheMoment)
}
