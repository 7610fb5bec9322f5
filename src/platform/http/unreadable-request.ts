import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Refusal } from '../../domain/refusal.js'
import { problemHeaders, problemOf } from './problem.js'
import { securityHeaders } from './security-headers.js'

function refusalOf(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Refusal('headers_too_large', 'The address and the headers are at most 16 kB together.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Refusal('request_timeout', 'The request did not come whole within a minute. Nothing was kept.')
  return new Refusal('malformed_request', 'This is not a request in HTTP/1.1.')
}

/** Answers, on the bare connection, what Node's parser cannot read: there is no request then, and so no hook and no filter. */
export function answerUnreadableRequest(publicUrl: string): (error: { code?: string }, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    if (socket.writable) socket.write(answerOf(refusalOf(error.code), publicUrl))
    socket.destroySoon()
  }
}

function answerOf(refusal: Refusal, publicUrl: string): string {
  const problem = problemOf(refusal, '/')
  const body = JSON.stringify(problem)
  const headers = {
    ...securityHeaders(publicUrl),
    ...problemHeaders(refusal),
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`, ...lines, '', body].join('\r\n')
}
