import 'reflect-metadata'
import type { LogLevel } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.js'
import type { Configuration } from './platform/config/configuration.js'
import { AnswerCache } from './platform/cache/answer-cache.js'
import { Clock } from './platform/clock/clock.js'
import { Metrics } from './platform/health/metrics.js'
import { refuseOtherMethods } from './platform/http/allowed-methods.js'
import { answerFromCache } from './platform/http/cached-answers.js'
import { readJsonBodies } from './platform/http/json-body.js'
import { API_DOCUMENT, type ApiDocument } from './platform/http/openapi.controller.js'
import { openApiOf } from './platform/http/openapi.js'
import { endConnectionsAtClose } from './platform/http/orderly-end.js'
import { limitRates } from './platform/http/rate-limit.js'
import { sendSecurityHeaders } from './platform/http/security-headers.js'
import { answerUnreadableAddress } from './platform/http/unreadable-address.js'
import { answerUnreadableRequest } from './platform/http/unreadable-request.js'

const maximumBodyBytes = 5 * 1024 * 1024

const levels: Record<Configuration['logLevel'], LogLevel[]> = {
  silent: [],
  fatal: ['fatal'],
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  // Nest's own `log` lines name every module and route at each start: they are for `debug`.
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
  trace: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
}

/** A number of proxies counts hops from this process outwards. */
function trustedProxies(
  setting: Configuration['trustProxy'],
): boolean | string[] | ((address: string, hop: number) => boolean) {
  return typeof setting === 'number' ? (_address, hop) => hop < setting : setting
}

/** The whole service on a database that is migrated already, ready to `listen`. `clock` stands in for the time of day. */
export async function createService(
  configuration: Configuration & { databaseUrl: string },
  clock?: Clock,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: maximumBodyBytes,
    trustProxy: trustedProxies(configuration.trustProxy),
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 60_000,
    frameworkErrors: answerUnreadableAddress(configuration.publicUrl),
    clientErrorHandler: answerUnreadableRequest(configuration.publicUrl),
  })
  const application = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ ...configuration, adminToken: configuration.adminToken, clock }),
    adapter,
    {
      logger: levels[configuration.logLevel],
      bodyParser: false,
      abortOnError: false,
    },
  )
  const server = adapter.getInstance()
  sendSecurityHeaders(server, configuration.publicUrl)
  endConnectionsAtClose(server)
  limitRates(server, configuration, () => application.get(Clock).now().getTime())
  refuseOtherMethods(server)
  answerFromCache(server, application.get(AnswerCache))
  readJsonBodies(server)
  application.get(Metrics).watch(server)
  application.enableShutdownHooks([])
  await application.init()
  application.get<ApiDocument>(API_DOCUMENT).document = openApiOf(application)
  return application
}
