import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { adminToken } from './service.js'

const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js')

/** The built service in a process of its own, on an embedded database in `dataDir`. */
export interface BuiltService {
  origin: string
  process: ChildProcess
  /** `kill -9`, and wait until it is gone. */
  kill(): Promise<void>
  /** Asks it to stop, as an operator would; gives its exit code. */
  stop(): Promise<number | null>
}

export async function startBuiltService(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<BuiltService> {
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      CORRIGENDA_ADMIN_TOKEN: adminToken,
      RATE_LIMIT_PUBLIC: '0',
      RATE_LIMIT_AUTHENTICATED: '0',
      ...environment,
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said: string[] = []
  for await (const line of createInterface({ input: child.stderr })) {
    said.push(line)
    const address = /listens on (http:\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    child.stderr.resume()
    return {
      origin: address.replace('localhost', '127.0.0.1'),
      process: child,
      kill: async () => {
        child.kill('SIGKILL')
        await ended
      },
      stop: () => {
        child.kill('SIGTERM')
        return ended
      },
    }
  }
  throw new Error(`The service did not start:\n${said.join('\n')}`)
}
