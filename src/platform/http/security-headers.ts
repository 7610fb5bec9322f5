import type { FastifyInstance } from 'fastify'

/** What every answer carries. Pages bring nothing but their own stylesheet and the pictures of the article. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' https: http: data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** For an origin on https, browsers are told to stay there. */
const transportSecurity = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

export function securityHeaders(publicUrl: string): Record<string, string> {
  return publicUrl.startsWith('https:') ? { ...headers, ...transportSecurity } : headers
}

export function sendSecurityHeaders(server: FastifyInstance, publicUrl: string): void {
  const all = securityHeaders(publicUrl)
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(all)
    done()
  })
}
