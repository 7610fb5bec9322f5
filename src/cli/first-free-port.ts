import { createServer } from 'node:net'

const tries = 20

/** The first port from `port` on that nothing listens on; `port` itself when all of the next twenty are taken. */
export async function firstFreePort(port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + tries && candidate < 65_536; candidate++) {
    if (await isFree(candidate, host)) return candidate
  }
  return port
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
