import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'

const keeperSlot = Symbol.for('corrigenda.test-database-keeper')
const slots = globalThis as unknown as Record<symbol, ChildProcessWithoutNullStreams | undefined>

/** Jest's globalTeardown: see start-database.ts. */
export default async function stopDatabase(): Promise<void> {
  const keeper = slots[keeperSlot]
  if (keeper === undefined || keeper.exitCode !== null) return
  slots[keeperSlot] = undefined
  const ended = once(keeper, 'exit')
  keeper.stdin.end()
  await ended
  // Pipes that nobody reads to their end would keep Jest from exiting.
  keeper.stdout.destroy()
  keeper.stderr.destroy()
}
