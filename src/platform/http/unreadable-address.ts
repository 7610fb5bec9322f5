import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../domain/refusal.js'
import { notFound } from '../security/permit.js'
import { problemHeaders, problemOf } from './problem.js'
import { securityHeaders } from './security-headers.js'

const malformed = (): Refusal =>
  new Refusal('malformed_request', 'The address is not a well-formed URL: a percent sign stands by itself.')

/**
 * Answers an address that is no URL, such as `/%zz`, and one with a name longer than any that there is. Fastify asks here before
 * any route, hook or filter is known.
 */
export function answerUnreadableAddress(
  publicUrl: string,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH'
    const refusal = isTooLong ? notFound() : malformed()
    const problem = problemOf(refusal, isTooLong ? (request.url.split('?')[0] ?? '/') : '/')
    void reply
      .status(problem.status)
      .headers({ ...securityHeaders(publicUrl), ...problemHeaders(refusal) })
      .send(JSON.stringify(problem))
  }
}
