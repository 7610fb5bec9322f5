import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../domain/refusal.js'

interface Route {
  pattern: RegExp
  methods: string[]
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.+^$()|[\]\\]/g, '\\$&')
      .replaceAll(/:\w+/g, '[^/]+')
      .replace('*', '.*')}/?$`,
  )

const firstOf = (path: string): string => path.split('/')[1] ?? ''

/**
 * Answers a method that a resource does not take with `method_not_allowed` and `Allow` (RFC 9110, 15.5.6), where the router
 * would say that there is nothing. Call before any route is added. Costs nothing where a route is found.
 */
export function refuseOtherMethods(server: FastifyInstance): void {
  const routes = new Map<string, Route>()
  const reserved = new Set<string>()
  server.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: [] }
    route.methods.push(...[method].flat())
    routes.set(url, route)
    if (!firstOf(url).startsWith(':')) reserved.add(firstOf(url))
  })
  server.addHook('onRequest', (request, _reply, done) => {
    if (!request.is404) return done()
    const path = request.url.split('?')[0] ?? '/'
    // No title has the name of a route: what begins with one is no page of a title, though it looks like it.
    const isReserved = reserved.has(firstOf(path))
    const allowed = [...routes].flatMap(([url, { pattern, methods }]) =>
      pattern.test(path) && !(isReserved && firstOf(url).startsWith(':')) ? methods : [],
    )
    if (allowed.length === 0) return done()
    const allow = [...new Set(allowed)].sort().join(', ')
    done(new Refusal('method_not_allowed', `This resource takes ${allow}.`, [], { allow }))
  })
}
