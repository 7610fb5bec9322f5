import { applyDecorators, SetMetadata } from '@nestjs/common'
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger'
import type { Verb } from '../../domain/policy/can.js'

export const PERMISSION = 'corrigenda:permission'

/** `public`: readers may. `signed-in`: any account. A verb: an account that `can` do it in the publication at hand. */
export type Permission = Verb | 'public' | 'signed-in'

/**
 * What a route asks of its caller. Every route declares one; a test walks all routes. The guard turns away whoever may not do
 * it anywhere; the service holds the verb against the publication once it knows which one it is.
 */
export function Allows(permission: Permission): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension('x-permission', permission),
    ...(permission === 'public' ? [] : [ApiBearerAuth()]),
  )
}
