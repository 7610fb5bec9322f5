import { SetMetadata } from '@nestjs/common'
import type { Verb } from '../../domain/policy/can.js'

export const PERMISSION = 'corrigenda:permission'

/** `public`: readers may. `signed-in`: any account. A verb: an account that `can` do it in the publication at hand. */
export type Permission = Verb | 'public' | 'signed-in'

/**
 * What a route asks of its caller. Every route declares one; a test walks all routes. The guard turns away whoever may not do
 * it anywhere; the service holds the verb against the publication once it knows which one it is.
 */
export const Allows = (permission: Permission) => SetMetadata(PERMISSION, permission)
