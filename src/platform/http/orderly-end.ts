import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../domain/refusal.js'

/**
 * When the service is told to stop: requests under way are answered and their connections ended with the answer, and what still
 * comes on an open connection is `unavailable`. Without this, a connection that a client keeps alive would hold the end up for
 * as long as it may idle, and Fastify's own 503 is no problem document.
 */
export function endConnectionsAtClose(server: FastifyInstance): void {
  let closing = false
  server.addHook('preClose', (done) => {
    closing = true
    done()
  })
  server.addHook('onRequest', (_request, _reply, done) => {
    done(closing ? new Refusal('unavailable', 'The service is stopping. Nothing was changed; try again.') : undefined)
  })
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
}
