import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Refusal } from '../../domain/refusal.js'

const windowMs = 60_000
/** Callers counted at once. Past it the ones longest unseen are forgotten, which only ever lets more through. */
const maximumCallers = 50_000

export interface RateLimits {
  publicRequestsPerMinute: number
  authenticatedRequestsPerMinute: number
}

interface Count {
  used: number
  endsAt: number
}

/** Who is counted: a token by its hash (an unknown one counts too), an IPv6 address by its /64, which one subscriber has whole. */
function callerOf(authorization: string | undefined, address: string): string {
  if (authorization !== undefined) return createHash('sha256').update(authorization).digest('base64')
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address
}

function countOf(counts: LRUCache<string, Count>, caller: string, time: number): Count {
  let count = counts.get(caller)
  if (count === undefined || count.endsAt <= time) counts.set(caller, (count = { used: 0, endsAt: time + windowMs }))
  return count
}

/**
 * Counts requests by caller in windows of a minute, in this process, and tells them where they stand
 * (draft-ietf-httpapi-ratelimit-headers-09: `RateLimit`, `RateLimit-Policy`). Several instances each count their own.
 */
export function limitRates(server: FastifyInstance, limits: RateLimits, now: () => number): void {
  const counts = new LRUCache<string, Count>({ max: maximumCallers })
  const refused = new LRUCache<string, Count>({ max: maximumCallers })
  // An invented token for every request would be a new caller every time: those that were refused count for their address.
  server.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 401 && request.headers.authorization !== undefined) {
      countOf(refused, callerOf(undefined, request.ip), now()).used++
    }
    done(null, payload)
  })
  server.addHook('onRequest', (request, reply, done) => {
    const { authorization } = request.headers
    const quota = authorization === undefined ? limits.publicRequestsPerMinute : limits.authenticatedRequestsPerMinute
    if (quota === 0) {
      done()
      return
    }
    const policy = authorization === undefined ? 'address' : 'token'
    const caller = callerOf(authorization, request.ip)
    const time = now()
    const count = countOf(counts, caller, time)
    count.used++
    const guesses = authorization === undefined ? 0 : countOf(refused, callerOf(undefined, request.ip), time).used
    const seconds = Math.ceil((count.endsAt - time) / 1_000)
    void reply.header('ratelimit-policy', `"${policy}";q=${quota};w=60`)
    void reply.header('ratelimit', `"${policy}";r=${Math.max(quota - count.used, 0)};t=${seconds}`)
    const tooManyGuesses = limits.publicRequestsPerMinute > 0 && guesses >= limits.publicRequestsPerMinute
    if (count.used <= quota && !tooManyGuesses) {
      done()
      return
    }
    void reply.header('retry-after', String(seconds))
    done(new Refusal('rate_limited', `At most ${quota} requests a minute. Come back in ${seconds} seconds.`))
  })
}
