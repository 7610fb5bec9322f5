import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** What a service that is measured is told: where its database is, and not to hold anybody back. */
export const serviceEnvironment = (databaseUrl, adminToken) => ({
  DATABASE_URL: databaseUrl,
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  CORRIGENDA_ADMIN_TOKEN: adminToken,
  RATE_LIMIT_PUBLIC: '0',
  RATE_LIMIT_AUTHENTICATED: '0',
})

/** Starts a Node program and waits until one of its lines, on either stream, holds an address. */
export async function startChild(program, args, environment = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = []
  const address = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        const found = /http:\/\/\S+/.exec(line)
        if (found) resolve(found[0].replace('localhost', '127.0.0.1'))
      })
    }
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${said.join('\n')}`)))
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return {
    address,
    /** Resident memory in megabytes (Linux). */
    residentMegabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    /** For how long its event loop stood still at most since it was asked last, in milliseconds. Needs `stall-probe.js` in it. */
    longestStall: () =>
      new Promise((resolve) => {
        child.once('message', ({ longestMs }) => resolve(longestMs))
        child.send('stall')
      }),
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}
