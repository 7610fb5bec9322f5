import { isAlive } from './process-identity.js'
import { until } from './until.js'

/**
 * Ends a server process and returns once it is gone: SIGINT, PostgreSQL's fast shutdown (roll back, checkpoint, exit); after
 * `fast` milliseconds SIGQUIT, which ends at once and leaves the next start to recover; as the last resort SIGKILL.
 * Nothing acknowledged is lost by any of them.
 */
export async function shutDown(pid: number, { fast = 30_000, immediate = 10_000 } = {}): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', fast],
    ['SIGQUIT', immediate],
    ['SIGKILL', immediate],
  ]
  for (const [signal, milliseconds] of steps) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const gone = await until(() => (isAlive(pid) ? undefined : true), { milliseconds })
    if (gone) return
  }
}
