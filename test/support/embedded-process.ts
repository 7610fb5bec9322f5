import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface EmbeddedProcess {
  url: string
  port: number
  folder: string
  /** Sends a signal to the process's whole group, as a terminal's Ctrl-C does, and resolves with its exit code. */
  signal(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts run-embedded-database.ts in a process group of its own, without waiting for it to come up. */
export function spawnEmbeddedProcess(dataDir: string): ChildProcess {
  const support = join(process.cwd(), 'test', 'support')
  const parameters = [
    '--import',
    `file://${join(support, 'typescript.js')}`,
    join(support, 'run-embedded-database.ts'),
    dataDir,
  ]
  return spawn(process.execPath, parameters, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The same, and waits until the database runs. */
export async function startEmbeddedProcess(dataDir: string): Promise<EmbeddedProcess> {
  const child = spawnEmbeddedProcess(dataDir)
  const signal = async (name: NodeJS.Signals) => {
    const exited = once(child, 'exit') as Promise<[number | null]>
    process.kill(-(child.pid as number), name)
    return (await exited)[0]
  }
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      return { ...(JSON.parse(line) as { url: string; port: number; folder: string }), signal }
    }
  }
  throw new Error('the embedded database ended before it ran')
}
