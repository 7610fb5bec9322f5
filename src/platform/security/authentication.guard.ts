import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { canAnywhere } from '../../domain/policy/can.js'
import { Refusal } from '../../domain/refusal.js'
import { Authenticator } from './authenticator.js'
import { PERMISSION, type Permission } from './permission.js'

const bearer = /^Bearer +([A-Za-z0-9._~+/=-]{1,512}) *$/i

/** Finds out who is calling and turns away whoever may not use the route at all. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, [
      context.getHandler(),
      context.getClass(),
    ])
    // A route without a declared permission fails a test; if one slipped through, nobody may use it.
    if (permission === undefined) throw new Refusal('forbidden', 'This route declares no permission.')
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const header = request.headers.authorization
    if (header === undefined) {
      if (permission === 'public') return true
      throw new Refusal('unauthenticated', 'Send a token: Authorization: Bearer corr_…')
    }
    // A wrong token is never treated as none: the caller believes to be signed in.
    const token = bearer.exec(header)?.[1]
    const actor = token === undefined ? undefined : await this.authenticator.actorOf(token)
    if (actor === undefined) {
      throw new Refusal(
        'unauthenticated',
        'The token is unknown, expired or revoked. Ask an administrator for a new one.',
      )
    }
    request.actor = actor
    if (permission === 'public' || permission === 'signed-in' || canAnywhere(actor, permission)) return true
    throw new Refusal('forbidden', `Your roles do not include ${permission}.`)
  }
}
