import { createServer } from 'node:net'

/** A port of 127.0.0.1 that nobody listens on at this moment: the preferred one if it is free, else one of the system's choice. */
export async function findFreePort(preferred?: number): Promise<number> {
  const port = preferred === undefined ? undefined : await tryPort(preferred).catch(() => undefined)
  return port ?? tryPort(0)
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
