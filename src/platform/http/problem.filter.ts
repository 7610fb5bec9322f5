import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal, type RefusalCode } from '../../domain/refusal.js'
import { refusalOfDatabaseError } from '../database/database-errors.js'
import { problemHeaders, problemOf } from './problem.js'

/** What goes wrong in Fastify or Nest before a handler runs, by status. */
const byStatus: Record<number, [RefusalCode, string]> = {
  400: ['malformed_request', 'The request could not be read. Check that it is well-formed JSON in UTF-8.'],
  404: ['not_found', 'There is nothing here for you.'],
  405: ['method_not_allowed', 'This resource does not take that method.'],
  406: ['not_acceptable', 'Ask for one of the forms that the documentation names.'],
  413: ['payload_too_large', 'A request body is at most 5 MB.'],
  415: ['unsupported_media_type', 'Send JSON: Content-Type: application/json'],
  429: ['rate_limited', 'Too many requests. Come back after the time in Retry-After.'],
}

/** The Refusal that any thrown thing amounts to. Whatever is not foreseen is `internal_error`, and its own words stay in the log. */
export function refusalOf(thrown: unknown): Refusal {
  const error = refusalOfDatabaseError(thrown)
  if (error instanceof Refusal) return error
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode
  const known = typeof status === 'number' ? byStatus[status] : undefined
  if (known !== undefined) return new Refusal(...known)
  return new Refusal('internal_error', 'Something went wrong on our side. It was logged; nothing half-done was kept.')
}

/** Turns everything thrown into a problem document (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem')

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const reply = http.getResponse<FastifyReply>()
    const refusal = refusalOf(thrown)
    if (refusal.code === 'internal_error') this.logger.error(describe(thrown, request))
    if (!reply.sent) this.answer(refusal, request, reply)
  }

  /** Apart from `catch`, so that a floor above may answer its readers with a page instead. */
  protected answer(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): void {
    const path = request.url.split('?')[0] ?? '/'
    const problem = problemOf(refusal, path)
    void reply.status(problem.status).headers(problemHeaders(refusal)).send(JSON.stringify(problem))
  }
}

/** For the log: what failed and where in our code. Database messages can hold article text, so only their SQLSTATE is named. */
function describe(thrown: unknown, request: FastifyRequest): string {
  const code = (thrown as { code?: unknown } | null)?.code
  const stack = thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const name = thrown instanceof Error ? thrown.name : typeof thrown
  return [
    `${request.method} ${request.routeOptions.url ?? ''} ${name}${typeof code === 'string' ? ` ${code}` : ''}`,
    ...stack.slice(0, 8),
  ].join('\n')
}
