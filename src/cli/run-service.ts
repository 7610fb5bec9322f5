import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Configuration } from '../platform/config/configuration.js'
import { createService } from '../service.js'
import { tell } from './print.js'
import { openDatabase } from './with-database.js'

export interface RunOptions {
  /** Runs between starting and listening: the demo loads its newsroom here. */
  prepare?: (application: NestFastifyApplication) => Promise<void>
  /** Told the address once the service listens. */
  announce?: (address: string) => Promise<void> | void
}

/**
 * Runs the service until SIGINT or SIGTERM: then no new request is taken, those under way may end within the grace time, and
 * the embedded database shuts down in order. Returns once it listens.
 */
export async function runService(configuration: Configuration, options: RunOptions = {}): Promise<void> {
  const database = await openDatabase(configuration)
  let application: NestFastifyApplication | undefined
  const stop = async (): Promise<void> => {
    await withGrace(application?.close(), configuration.shutdownGraceMilliseconds)
    await database.stop()
  }
  const stopping = stopOnSignals(stop)
  try {
    application = await createService({ ...configuration, databaseUrl: database.url })
    await options.prepare?.(application)
    await application.listen(configuration.port, configuration.host)
    const address = application.getHttpServer().address() as { port: number }
    const shown = configuration.publicUrl.endsWith(':0') ? `http://localhost:${address.port}` : configuration.publicUrl
    await (options.announce ?? ((url) => tell(`Corrigenda listens on ${url}`)))(shown)
  } catch (error) {
    stopping.forget()
    await stop()
    throw error
  }
}

async function withGrace(closing: Promise<void> | undefined, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([closing, grace])
  clearTimeout(timer)
}

function stopOnSignals(stop: () => Promise<void>): { forget(): void } {
  let stopped = false
  const onSignal = (signal: NodeJS.Signals): void => {
    // A second Ctrl-C while stopping must not tear the database down half-way; it is under way already.
    if (stopped) return
    stopped = true
    if (signal === 'SIGINT') tell('\nStopping …')
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        tell(`corrigenda: stopping failed: ${error instanceof Error ? error.message : String(error)}`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    forget: () => {
      stopped = true
    },
  }
}
