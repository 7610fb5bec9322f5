import { RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { MetadataScanner, ModulesContainer } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { PERMISSION } from '../../src/platform/security/permission.js'

export interface RegisteredRoute {
  method: string
  url: string
  /** `Controller.method` */
  handler: string
  permission: string | undefined
}

/** Every route of every controller, with the permission it declares. */
export function routesOf(application: NestFastifyApplication): RegisteredRoute[] {
  const scanner = new MetadataScanner()
  return [...application.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype, instance }) => {
      if (typeof metatype !== 'function' || instance === null) return []
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>
      const bases = [Reflect.getMetadata(PATH_METADATA, metatype) as string | string[]].flat()
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]
        const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined)
        if (handler === undefined || method === undefined) return []
        const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat()
        const permission = (Reflect.getMetadata(PERMISSION, handler) ?? Reflect.getMetadata(PERMISSION, metatype)) as
          string | undefined
        return bases.flatMap((base) =>
          paths.map((path) => ({
            method: RequestMethod[method],
            url: `/${base}/${path}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, ''),
            handler: `${metatype.name}.${name}`,
            permission,
          })),
        )
      })
    }),
  )
}
