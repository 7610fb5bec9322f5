import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../domain/refusal.js'
import { problemHeaders, problemOf } from './problem.js'

/** Answers an address that is no URL, such as `/%zz`: Fastify asks here before any route, hook or filter is known. */
export function answerUnreadableAddress(_error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const refusal = new Refusal(
    'malformed_request',
    'The address is not a well-formed URL: a percent sign stands by itself.',
  )
  const problem = problemOf(refusal, '/')
  void reply
    .status(problem.status)
    .headers({ ...problemHeaders(refusal), 'x-content-type-options': 'nosniff' })
    .send(JSON.stringify(problem))
}
