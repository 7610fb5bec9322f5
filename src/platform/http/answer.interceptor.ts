import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { map, type Observable } from 'rxjs'
import { Answer, JsonText } from './answer.js'
import { noneMatch } from './entity-tag.js'

const jsonType = 'application/json; charset=utf-8'

/** Sends `Answer`s: status, headers, and 304 without a body when the caller has that very representation. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const reply = http.getResponse<FastifyReply>()
    return next
      .handle()
      .pipe(map((answer: unknown) => (answer instanceof Answer ? send(answer, request, reply) : answer)))
  }
}

function send(answer: Answer, request: FastifyRequest, reply: FastifyReply): unknown {
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (reading) cacheHeaders(answer, request, reply)
  void reply.headers(answer.headers)
  const tag = answer.headers['etag']
  if (reading && answer.status === 200 && tag !== undefined && noneMatch(request.headers['if-none-match'], tag)) {
    void reply.status(304)
    return undefined
  }
  void reply.status(answer.status)
  if (answer.status === 204) return undefined
  if (answer.headers['content-type'] === undefined) void reply.header('content-type', jsonType)
  if (answer.body instanceof JsonText) return answer.body.text
  return typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
}

/** Readers' answers may be kept by shared caches for a minute and are revalidated by browsers; all others are the caller's own. */
function cacheHeaders(answer: Answer, request: FastifyRequest, reply: FastifyReply): void {
  const own = request.actor !== undefined
  void reply.header('vary', 'Accept, Authorization, Cookie')
  if (answer.headers['cache-control'] !== undefined) return
  void reply.header(
    'cache-control',
    own ? 'private, no-cache' : 'public, no-cache, s-maxage=60, stale-while-revalidate=60',
  )
}
