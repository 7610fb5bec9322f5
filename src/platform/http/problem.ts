import type { Refusal } from '../../domain/refusal.js'
import { problemStatuses } from './problem-statuses.js'

/** A problem document (RFC 9457) as it is sent. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  code: string
  errors?: { path: string; message: string }[]
}

/** The problem document of a refusal. `instance` is the path that was asked for, without its query: that may hold words. */
export function problemOf(refusal: Refusal, path: string): Problem & Record<string, unknown> {
  const { status, title } = problemStatuses[refusal.code]
  return {
    ...refusal.members,
    type: `/docs/problems#${refusal.code}`,
    title,
    status,
    detail: refusal.detail,
    instance: path,
    code: refusal.code,
    ...(refusal.errors.length > 0 && { errors: refusal.errors }),
  }
}

/** Headers that go with a problem: how to sign in, when to come back. */
export function problemHeaders(refusal: Refusal): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  }
  if (refusal.code === 'unauthenticated') headers['www-authenticate'] = 'Bearer realm="corrigenda"'
  if (refusal.code === 'unavailable') headers['retry-after'] = '5'
  const allow = refusal.members['allow']
  if (typeof allow === 'string') headers['allow'] = allow
  return headers
}
