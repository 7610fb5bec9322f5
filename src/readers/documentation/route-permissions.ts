import type { DiscoveryService, Reflector } from '@nestjs/core'
import { PERMISSION, type Permission } from '../../platform/security/permission.js'

type Handler = (...arguments_: unknown[]) => unknown

/** The declared permission of every route by its operation id, which is `<Controller without that word>.<method>`. */
export function routePermissions(discovery: DiscoveryService, reflector: Reflector): Map<string, Permission> {
  const permissions = new Map<string, Permission>()
  for (const { metatype } of discovery.getControllers()) {
    if (typeof metatype !== 'function') continue
    const controller = metatype as { name: string; prototype: Record<string, unknown> }
    for (const method of Object.getOwnPropertyNames(controller.prototype)) {
      const handler = controller.prototype[method]
      if (method === 'constructor' || typeof handler !== 'function') continue
      const permission = reflector.get<Permission | undefined>(PERMISSION, handler as Handler)
      if (permission !== undefined)
        permissions.set(`${controller.name.replace(/Controller$/, '')}.${method}`, permission)
    }
  }
  return permissions
}

/** A permission in words. */
export function permissionWords(permission: Permission): string {
  if (permission === 'public') return 'everyone; staff see more'
  if (permission === 'signed-in') return 'every account'
  return `accounts whose role allows ${permission}`
}
