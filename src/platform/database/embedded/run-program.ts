import { spawn } from 'node:child_process'

/** How a program that ran to its end did: `code` is null when a signal ended it. `output` is both streams, as they came. */
export interface ProgramResult {
  code: number | null
  output: string
}

/** A user and group to run as; absent: our own. */
export interface Identity {
  uid: number
  gid: number
}

/**
 * Runs a program to its end, without a shell, from the root folder (ours may be closed to the identity). Rejects only when the
 * program cannot be started at all; a failure of its own is in the result.
 */
export function runProgram(file: string, parameters: string[], identity?: Identity): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, {
      cwd: process.platform === 'win32' ? undefined : '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...identity,
    })
    let output = ''
    const collect = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
